// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/findcommands.h"
#include "app/editor/textsearch.h"
#include "tests/gui/editortest.h"
#include "tests/gui/testshell.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>

using namespace codewar;
using namespace Qt::StringLiterals;

/// Finding and replacing, first the pure functions, then the bar by its keys.
class TestFind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void finds_places_data();
    void finds_places();
    void expands_groups_data();
    void expands_groups();
    void hopeless_expression_is_given_up();
    void wrong_expression_is_explained();
    void typing_finds_at_once();
    void enter_walks_and_wraps();
    void replace_all_is_one_step_of_undo();
    void replace_all_of_very_many();
    void replaces_one_by_one();
    void finds_in_the_selection_only();
    void selection_becomes_the_pattern();
    void keys_of_the_bar_do_not_reach_the_text();

private:
    QLineEdit *field(const char *name) const
    {
        return m_editor->findChild<QLineEdit *>(QLatin1StringView(name));
    }
    QToolButton *button(const char *name) const
    {
        return m_editor->findChild<QToolButton *>(QLatin1StringView(name));
    }
    QString state() const { return m_editor->findChild<QLabel *>(u"findState"_s)->text(); }
    QString sentence() const { return m_editor->findChild<QLabel *>(u"findSentence"_s)->text(); }
    void open(const QString &keys);
    void find(const QString &pattern);
    void save(const QString &name);

    std::unique_ptr<TestShell> m_shell;
    std::unique_ptr<CodeEditor> m_editor;
};

void TestFind::init()
{
    m_editor.reset();
    m_shell = std::make_unique<TestShell>();
    m_editor = std::make_unique<CodeEditor>(m_shell->appearance);
    new FindCommands(*m_editor, m_shell->settings, m_shell->appearance);
    m_editor->setLanguage(editorLanguage(u"cpp"_s));
    m_editor->resize(760, 400);
    QVERIFY(showActive(*m_editor));
    m_editor->setFocus();
}

void TestFind::open(const QString &keys)
{
    press(*m_editor, keys);
    QTRY_VERIFY(field("findField")->hasFocus());
}

void TestFind::find(const QString &pattern)
{
    open(u"Ctrl+F"_s);
    QTest::keyClicks(field("findField"), pattern);
}

void TestFind::save(const QString &name)
{
    const QString folder = QCoreApplication::applicationDirPath() + u"/screenshots/"_s;
    QVERIFY(QDir().mkpath(folder) && m_editor->grab().save(folder + name));
}

void TestFind::finds_places_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QList<long>>("places"); // start and length of each, in bytes
    QTest::newRow("plain") << u"a.b a.b"_s << u"."_s << u""_s << QList<long>{1, 1, 5, 1};
    QTest::newRow("any case") << u"Ab aB"_s << u"ab"_s << u""_s << QList<long>{0, 2, 3, 2};
    QTest::newRow("case") << u"Ab aB"_s << u"aB"_s << u"case"_s << QList<long>{3, 2};
    QTest::newRow("word") << u"in int in"_s << u"in"_s << u"word"_s << QList<long>{0, 2, 7, 2};
    QTest::newRow("word of signs") << u"a ++ b++"_s << u"++"_s << u"word"_s << QList<long>{2, 2};
    QTest::newRow("regex") << u"a1 b22"_s << u"\\d+"_s << u"regex"_s << QList<long>{1, 1, 4, 2};
    QTest::newRow("line ends") << u"a\r\nb\r\n"_s << u".$"_s << u"regex"_s << QList<long>{0, 1, 3, 1};
    QTest::newRow("over lines") << u"a\nb"_s << u"a\\nb"_s << u"regex"_s << QList<long>{0, 3};
    QTest::newRow("empty matches") << u"ab"_s << u"x*"_s << u"regex"_s << QList<long>{0, 0, 1, 0, 2, 0};
    QTest::newRow("bytes") << u"ü中😀x ü"_s << u"ü|x"_s << u"regex"_s << QList<long>{0, 2, 9, 1, 11, 2};
}

void TestFind::finds_places()
{
    QFETCH(QString, text);
    QFETCH(QString, pattern);
    QFETCH(QString, options);
    const auto expression =
        compile({pattern, options == u"case"_s, options == u"word"_s, options == u"regex"_s});
    QVERIFY(expression);
    QList<long> places;
    for (const Match &match : findAll(text, *expression, {}, {}).list)
        places << match.byteStart << match.byteLength;
    QTEST(places, "places");
}

void TestFind::expands_groups_data()
{
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<QString>("expanded");
    QTest::newRow("groups") << u"$2-\\1"_s << u"b-a"_s;
    QTest::newRow("everything") << u"<\\0$0>"_s << u"<a=ba=b>"_s;
    QTest::newRow("braces") << u"${1}1${name}"_s << u"a1b"_s;
    QTest::newRow("escapes") << u"\\n\\t\\\\\\$1"_s << u"\n\t\\$1"_s;
    QTest::newRow("no group") << u"$ \\9 $x ${"_s << u"$  $x ${"_s;
    QTest::newRow("lonely end") << u"x\\"_s << u"x\\"_s;
}

void TestFind::expands_groups()
{
    QFETCH(QString, replacement);
    const QRegularExpressionMatch match = QRegularExpression(u"(\\w)=(?<name>\\w)"_s).match(u"a=b"_s);
    QTEST(expandReplacement(replacement, match), "expanded");
}

void TestFind::hopeless_expression_is_given_up()
{
    const auto expression = compile({u"(a+)+$"_s, false, false, true});
    QVERIFY(expression);
    QCOMPARE(findAll(QString(5000, u'a') + u'!', *expression, {}, {}).end, Matches::End::TooHard);
}

void TestFind::wrong_expression_is_explained()
{
    const auto expression = compile({u"ab(c"_s, false, true, true});
    QVERIFY(!expression);
    QVERIFY2(expression.error().message.contains(u"at character 4"_s),
             qPrintable(expression.error().message));
    m_editor->setContent(u"abc"_s);
    open(u"Ctrl+F"_s);
    button("findRegex")->click();
    QTest::keyClicks(field("findField"), u"ab(c"_s);
    QTRY_VERIFY(sentence().startsWith(u"Not a regular expression yet: missing closing parenthesis"_s));
    auto *bar = m_editor->findChild<QWidget *>(u"findBar"_s);
    QTRY_COMPARE(bar->height(), bar->sizeHint().height());
    save(u"find-error.png"_s);
}

void TestFind::typing_finds_at_once()
{
    showMarked(*m_editor, u"one two one\n|one two\n"_s);
    find(u"on"_s);
    QTRY_COMPARE(marked(*m_editor), u"one two one\n<on>e two\n"_s);
    QTRY_COMPARE(state(), u"3 of 3"_s);
    QTest::keyClick(field("findField"), 'x');
    QTRY_COMPARE(state(), u"Not found"_s);
    QTest::keyClick(field("findField"), Qt::Key_Escape);
    QVERIFY(!m_editor->findChild<QWidget *>(u"findBar"_s)->isVisible());
    QTRY_VERIFY(m_editor->hasFocus());
}

void TestFind::enter_walks_and_wraps()
{
    showMarked(*m_editor, u"|x x x"_s);
    find(u"x"_s);
    QTRY_COMPARE(state(), u"1 of 3"_s);
    QTest::keyClick(field("findField"), Qt::Key_Return);
    QTRY_COMPARE(state(), u"2 of 3"_s);
    QTest::keyClick(field("findField"), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(field("findField"), Qt::Key_Return, Qt::ShiftModifier);
    QTRY_COMPARE(state(), u"3 of 3"_s);
    button("findWrap")->click();
    QTest::keyClick(field("findField"), Qt::Key_Return);
    QTRY_COMPARE(state(), u"3 of 3"_s);
    press(*m_editor, u"Shift+F3"_s);
    QTRY_COMPARE(state(), u"2 of 3"_s);
}

void TestFind::replace_all_is_one_step_of_undo()
{
    const auto text = u"int a = 1;\nint ü = 2;\nreturn a;\n"_s;
    showMarked(*m_editor, u"|"_s + text);
    open(u"Ctrl+H"_s);
    button("findRegex")->click();
    QTest::keyClicks(field("findField"), u"int (.+) ="_s);
    field("replaceField")->setText(u"auto \\1 ="_s);
    QTRY_COMPARE(state(), u"1 of 2"_s);
    save(u"find-replace.png"_s);
    QTest::mouseClick(button("replaceAllButton"), Qt::LeftButton);
    QTRY_COMPARE(m_editor->text(), u"auto a = 1;\nauto ü = 2;\nreturn a;\n"_s);
    QTRY_COMPARE(sentence(), u"2 places replaced"_s);
    m_editor->undo();
    QCOMPARE(m_editor->text(), text);
    QVERIFY(!m_editor->isUndoAvailable());
}

void TestFind::replace_all_of_very_many()
{
    m_editor->setContent(u"é x\n"_s.repeated(20'000));
    open(u"Ctrl+H"_s);
    QTest::keyClicks(field("findField"), u"x"_s);
    field("replaceField")->setText(u"yy"_s);
    QTest::mouseClick(button("replaceAllButton"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_editor->text(), u"é yy\n"_s.repeated(20'000), 30'000);
    m_editor->undo();
    QCOMPARE(m_editor->text(), u"é x\n"_s.repeated(20'000));
}

void TestFind::replaces_one_by_one()
{
    showMarked(*m_editor, u"|x x x"_s);
    open(u"Ctrl+H"_s);
    QTest::keyClicks(field("findField"), u"x"_s);
    QTRY_COMPARE(marked(*m_editor), u"<x> x x"_s);
    QTest::keyClick(field("findField"), Qt::Key_Tab);
    field("replaceField")->setFocus();
    QTest::keyClicks(field("replaceField"), u"xx"_s);
    QTest::keyClick(field("replaceField"), Qt::Key_Return);
    QTRY_COMPARE(marked(*m_editor), u"xx <x> x"_s);
    QTest::keyClick(field("replaceField"), Qt::Key_Return);
    QTRY_COMPARE(marked(*m_editor), u"xx xx <x>"_s);
}

void TestFind::finds_in_the_selection_only()
{
    showMarked(*m_editor, u"x <x\nx> x"_s);
    open(u"Ctrl+H"_s);
    button("findInSelection")->click();
    QTest::keyClicks(field("findField"), u"x"_s);
    QTRY_COMPARE(state(), u"1 of 2"_s);
    field("replaceField")->setText(u"long"_s);
    button("replaceAllButton")->click();
    QTRY_COMPARE(m_editor->text(), u"x long\nlong x"_s);
}

void TestFind::selection_becomes_the_pattern()
{
    showMarked(*m_editor, u"a.b <a.> ab"_s);
    open(u"Ctrl+F"_s);
    QCOMPARE(field("findField")->text(), u"a."_s);
    QTRY_COMPARE(state(), u"2 of 2"_s);
}

void TestFind::keys_of_the_bar_do_not_reach_the_text()
{
    showMarked(*m_editor, u"|ab\ncd"_s);
    open(u"Ctrl+F"_s);
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_PageDown, Qt::Key_F7, Qt::Key_Return})
        QTest::keyClick(field("findField"), key);
    QTest::keyClick(button("findCase"), Qt::Key_Down);
    QCOMPARE(marked(*m_editor), u"|ab\ncd"_s);
}

QTEST_MAIN(TestFind)
#include "tst_find.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/completion.h"
#include "app/settings/keys.h"
#include "tests/gui/editortest.h"
#include "tests/gui/testshell.h"

using namespace codewar;
using namespace Qt::StringLiterals;

/// Words that are offered while one is typed.
class TestCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void words_of_a_text_data();
    void words_of_a_text();
    void words_of_the_languages_data();
    void words_of_the_languages();
    void keys_data();
    void keys();
    void words_of_the_texts_are_offered();
    void it_can_be_switched_off();

private:
    bool isOffering() const { return m_editor->SendScintilla(QsciScintilla::SCI_AUTOCACTIVE) != 0; }

    std::unique_ptr<TestShell> m_shell;
    std::unique_ptr<CodeEditor> m_editor;
    Completion *m_completion = nullptr;
};

void TestCompletion::init()
{
    m_editor.reset();
    m_shell = std::make_unique<TestShell>();
    m_editor = std::make_unique<CodeEditor>(m_shell->appearance);
    m_completion = new Completion(*m_editor, m_shell->settings);
    m_editor->setLanguage(editorLanguage(u"cpp"_s));
    m_editor->resize(600, 400);
    QVERIFY(showActive(*m_editor));
    m_editor->setFocus();
}

void TestCompletion::words_of_a_text_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("names") << QByteArray("int first_one(first)") << QStringList{u"first"_s, u"first_one"_s};
    QTest::newRow("numbers and signs") << QByteArray("0xfirst; 12first -first+") << QStringList{u"first"_s};
    QTest::newRow("any letters") << QByteArray("firstü") << QStringList{u"firstü"_s};
    QTest::newRow("nothing") << QByteArray() << QStringList{};
}

void TestCompletion::words_of_a_text()
{
    QFETCH(QByteArray, text);
    QTEST(WordList::ofTexts({text}).startingWith(u"fi"_s, 10), "words");
}

void TestCompletion::words_of_the_languages_data()
{
    QTest::addColumn<QString>("lexer");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("word");
    QTest::newRow("C++ keyword") << u"cpp"_s << u"conste"_s << u"constexpr"_s;
    QTest::newRow("C++ header") << u"cpp"_s << u"iost"_s << u"iostream"_s;
    QTest::newRow("C++ member") << u"cpp"_s << u"push"_s << u"push_back"_s;
    QTest::newRow("C function") << u"c"_s << u"PRINT"_s << u"printf"_s;
    QTest::newRow("Python method") << u"python"_s << u"appen"_s << u"append"_s;
    QTest::newRow("Python module") << u"python"_s << u"itert"_s << u"itertools"_s;
}

void TestCompletion::words_of_the_languages()
{
    QFETCH(QString, lexer);
    QFETCH(QString, start);
    QFETCH(QString, word);
    QVERIFY(WordList::ofLanguage(lexer).startingWith(start, 10).contains(word));
}

void TestCompletion::keys_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("text");
    QTest::newRow("Tab accepts") << u"constex"_s << u"Tab"_s << u"constexpr"_s;
    QTest::newRow("Enter accepts") << u"constex"_s << u"Return"_s << u"constexpr"_s;
    QTest::newRow("Escape closes") << u"constex"_s << u"Esc Return"_s << u"constex\n"_s;
    QTest::newRow("arrows choose") << u"conste"_s << u"Down Return"_s << u"constexpr"_s;
    QTest::newRow("a whole word") << u"for"_s << u"Return"_s << u"for\n"_s;
    QTest::newRow("an unknown word") << u"qwertz"_s << u"Return"_s << u"qwertz\n"_s;
    QTest::newRow("one letter") << u"r"_s << u"Return"_s << u"r\n"_s;
    QTest::newRow("in a comment") << u"// retu"_s << u"Return"_s << u"// retu\n"_s;
    QTest::newRow("in a string") << u"\"retu"_s << u"Return"_s << u"\"retu\n"_s;
    QTest::newRow("asked for") << u"constexp"_s << u"Esc Ctrl+Space Return"_s << u"constexpr"_s;
}

void TestCompletion::keys()
{
    QFETCH(QString, typed);
    QFETCH(QString, keys);
    m_editor->setContent({});
    type(*m_editor, typed);
    press(*m_editor, keys);
    QTEST(m_editor->text(), "text");
}

void TestCompletion::words_of_the_texts_are_offered()
{
    m_completion->setOtherTexts([] { return QList<QByteArray>{"int otherTabsName;"}; });
    m_editor->setContent(u"int veryOwnName;\n"_s);
    QTRY_COMPARE(m_completion->candidates(u"veryo"_s), QStringList{u"veryOwnName"_s});
    QCOMPARE(m_completion->candidates(u"otherT"_s), QStringList{u"otherTabsName"_s});
    m_editor->goTo(2, 1);
    type(*m_editor, u"veryO"_s);
    QVERIFY(isOffering());
    press(*m_editor, u"Tab"_s);
    QCOMPARE(m_editor->text(), u"int veryOwnName;\nveryOwnName"_s);
}

void TestCompletion::it_can_be_switched_off()
{
    m_shell->settings.set(settings::completion, false);
    type(*m_editor, u"constex"_s);
    QVERIFY(!isOffering());
    press(*m_editor, u"Ctrl+Space"_s);
    QVERIFY(isOffering());
}

QTEST_MAIN(TestCompletion)
#include "tst_completion.moc"

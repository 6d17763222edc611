// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/bracketclosing.h"
#include "app/editor/clickcursors.h"
#include "app/editor/commenttoggle.h"
#include "app/editor/editcommands.h"
#include "app/editor/folding.h"
#include "app/editor/gotoline.h"
#include "app/editor/linecommands.h"
#include "app/editor/multicursor.h"
#include "app/editor/viewoptions.h"
#include "app/settings/keys.h"
#include "tests/gui/editortest.h"
#include "tests/gui/testshell.h"

#include <QClipboard>
#include <QDir>
#include <QLineEdit>

using namespace codewar;
using namespace Qt::StringLiterals;

/// The commands on lines and cursors, by their keys. '|' is a cursor, '<' and '>' enclose a selection.
class TestEditorCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keys_change_the_text_data();
    void keys_change_the_text();
    void one_step_of_undo_data();
    void one_step_of_undo();
    void typing_and_moving_at_every_cursor_data();
    void typing_and_moving_at_every_cursor();
    void control_click_adds_a_cursor();
    void pasting_at_every_cursor();
    void too_many_occurrences_are_bounded();
    void brackets_close_data();
    void brackets_close();
    void brackets_are_a_setting();
    void places_data();
    void places();
    void going_to_a_line();
    void folding_hides_and_shows();
    void view_options_follow_their_settings();

private:
    TestShell m_shell;
    std::unique_ptr<CodeEditor> m_editor;
};

void TestEditorCommands::init()
{
    m_editor = std::make_unique<CodeEditor>(m_shell.appearance);
    new EditCommands(*m_editor);
    new LineCommands(*m_editor);
    new CommentToggle(*m_editor);
    new MultiCursor(*m_editor);
    new ClickCursors(*m_editor);
    m_editor->setLanguage(editorLanguage(u"cpp"_s));
    m_editor->resize(600, 400);
    QVERIFY(showActive(*m_editor));
    m_editor->setFocus();
}

void TestEditorCommands::keys_change_the_text_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const QString &before, const QString &keys, const QString &after,
                        const QString &language = u"cpp"_s) {
        QTest::newRow(name) << language << before << keys << after;
    };
    row("move down", u"a|b\ncd\n"_s, u"Alt+Down"_s, u"cd\na|b\n"_s);
    row("move up", u"ab\n<cd\nef>\n"_s, u"Alt+Up"_s, u"<cd\nef>\nab\n"_s);
    row("move the last line up", u"ab\nc|d"_s, u"Alt+Up"_s, u"c|d\nab"_s);
    row("move at cursors", u"a\n|b\nc\nd|\n"_s, u"Alt+Up"_s, u"|b\na\nd|\nc\n"_s);
    row("move stays inside", u"|a\nb"_s, u"Alt+Up"_s, u"|a\nb"_s);
    row("move below the last line", u"|a\nb"_s, u"Alt+Down Alt+Down"_s, u"b\n|a"_s);
    row("duplicate a line", u"a|b\ncd"_s, u"Ctrl+Shift+D"_s, u"a|b\nab\ncd"_s);
    row("duplicate the last line", u"a|b"_s, u"Ctrl+Shift+D"_s, u"a|b\nab"_s);
    row("duplicate lines", u"<a\nb>\nc"_s, u"Ctrl+Shift+D"_s, u"<a\nb>\na\nb\nc"_s);
    row("delete a line", u"ab\nc|d\nef"_s, u"Ctrl+Shift+K"_s, u"ab\n|ef"_s);
    row("delete the last line", u"ab\nc|d"_s, u"Ctrl+Shift+K"_s, u"ab|"_s);
    row("delete the only line", u"a|b"_s, u"Ctrl+Shift+K"_s, u"|"_s);
    row("delete lines at cursors", u"a|\nb\nc|\nd"_s, u"Ctrl+Shift+K"_s, u"|b\n|d"_s);
    row("indent a selection", u"<a\n\nb\n>c"_s, u"Tab"_s, u"<    a\n\n    b\n>c"_s);
    row("outdent a selection", u"<    a\n  b\n>c"_s, u"Shift+Tab"_s, u"<a\nb\n>c"_s);
    row("indent by key", u"a|\nb"_s, u"Ctrl+]"_s, u"    a|\nb"_s);
    row("outdent by key", u"      a|\nb"_s, u"Ctrl+["_s, u"  a|\nb"_s);

    row("comment", u"    a|;\n"_s, u"Ctrl+/"_s, u"    // a|;\n"_s);
    row("uncomment", u"    // a|;\n"_s, u"Ctrl+/"_s, u"    a|;\n"_s);
    row("uncomment without a blank", u"//a|;\n"_s, u"Ctrl+/"_s, u"a|;\n"_s);
    row("comment a block", u"if<\n\n    b\n>"_s, u"Ctrl+/"_s, u"// if<\n\n//     b\n>"_s);
    row("comment a mixed block", u"  <//a\n  b>"_s, u"Ctrl+/"_s, u"  <// //a\n  // b>"_s);
    row("comment Python", u"p|"_s, u"Ctrl+/"_s, u"# p|"_s, u"python"_s);
    row("comment a blank line", u"|\na"_s, u"Ctrl+/"_s, u"|\na"_s);

    row("cursor below", u"a|b\ncd\ne"_s, u"Ctrl+Alt+Down Ctrl+Alt+Down"_s, u"a|b\nc|d\ne|"_s);
    row("cursor above", u"ab\nc|d"_s, u"Ctrl+Alt+Up Ctrl+Alt+Up"_s, u"a|b\nc|d"_s);
    row("select the word", u"one o|ne one"_s, u"Ctrl+D"_s, u"one <one> one"_s);
    row("select the next", u"one o|ne one"_s, u"Ctrl+D Ctrl+D"_s, u"one <one> <one>"_s);
    row("select the next, from the top", u"one o|ne one"_s, u"Ctrl+D Ctrl+D Ctrl+D Ctrl+D"_s,
        u"<one> <one> <one>"_s);
    row("select all", u"ab x a|b Ab ab"_s, u"Ctrl+Shift+L"_s, u"<ab> x <ab> Ab <ab>"_s);
    row("back to one", u"a|b\nc|d"_s, u"Esc"_s, u"ab\nc|d"_s);
}

void TestEditorCommands::keys_change_the_text()
{
    QFETCH(QString, language);
    QFETCH(QString, before);
    QFETCH(QString, keys);
    QFETCH(QString, after);
    m_editor->setLanguage(editorLanguage(language));
    showMarked(*m_editor, before);
    press(*m_editor, keys);
    QCOMPARE(marked(*m_editor), after);
}

void TestEditorCommands::one_step_of_undo_data()
{
    QTest::addColumn<QString>("keys");
    for (const char *keys : {"Alt+Down", "Ctrl+Shift+D", "Ctrl+Shift+K", "Ctrl+/", "Ctrl+]"})
        QTest::newRow(keys) << QString::fromLatin1(keys);
}

void TestEditorCommands::one_step_of_undo()
{
    QFETCH(QString, keys);
    const auto before = u"<one\ntwo\n>three\nfour\n"_s;
    showMarked(*m_editor, before);
    const QString text = m_editor->text();
    press(*m_editor, keys);
    QVERIFY(m_editor->text() != text);
    press(*m_editor, u"Ctrl+Z"_s);
    QCOMPARE(m_editor->text(), text);
    QVERIFY(!m_editor->isUndoAvailable());
}

void TestEditorCommands::typing_and_moving_at_every_cursor_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("after");
    QTest::newRow("letters") << u"a|\nb|"_s << u"X Y"_s << u"axy|\nbxy|"_s;
    QTest::newRow("over selections") << u"<one> <one>"_s << u"X"_s << u"x| x|"_s;
    QTest::newRow("home") << u"ab|\ncd|"_s << u"Home X"_s << u"x|ab\nx|cd"_s;
    QTest::newRow("end") << u"|ab\n|cd"_s << u"End X"_s << u"abx|\ncdx|"_s;
    QTest::newRow("left") << u"ab|\ncd|"_s << u"Left X"_s << u"ax|b\ncx|d"_s;
    QTest::newRow("words") << u"ab cd|\nef gh|"_s << u"Ctrl+Left X"_s << u"ab x|cd\nef x|gh"_s;
    QTest::newRow("backspace") << u"ab|\ncd|"_s << u"Backspace"_s << u"a|\nc|"_s;
    QTest::newRow("delete") << u"|ab\n|cd"_s << u"Del"_s << u"|b\n|d"_s;
    QTest::newRow("new lines are indented")
        << u"  a|\n    b|"_s << u"Return X"_s << u"  a\n  x|\n    b\n    x|"_s;
    QTest::newRow("new lines after braces")
        << u"{|\n    {|"_s << u"Return X"_s << u"{\n    x|\n    {\n        x|"_s;
}

void TestEditorCommands::typing_and_moving_at_every_cursor()
{
    QFETCH(QString, before);
    QFETCH(QString, keys);
    QFETCH(QString, after);
    showMarked(*m_editor, before);
    for (const QString &key : keys.split(u' ')) {
        if (key.size() == 1)
            type(*m_editor, key.toLower());
        else
            press(*m_editor, key);
    }
    QCOMPARE(marked(*m_editor), after);
}

void TestEditorCommands::control_click_adds_a_cursor()
{
    showMarked(*m_editor, u"a|bc\ndef\n"_s);
    const long x = m_editor->SendScintilla(QsciScintilla::SCI_POINTXFROMPOSITION, 0UL, 5L);
    const long y = m_editor->SendScintilla(QsciScintilla::SCI_POINTYFROMPOSITION, 0UL, 5L);
    const QPoint place(static_cast<int>(x), static_cast<int>(y) + 4);
    QTest::mouseClick(m_editor->viewport(), Qt::LeftButton, Qt::ControlModifier, place);
    type(*m_editor, u"!"_s);
    QCOMPARE(marked(*m_editor), u"a!|bc\nd!|ef\n"_s);
    press(*m_editor, u"Backspace"_s);
    QTest::mouseClick(m_editor->viewport(), Qt::LeftButton, Qt::ControlModifier, place);
    QCOMPARE(marked(*m_editor), u"a|bc\ndef\n"_s);
}

void TestEditorCommands::pasting_at_every_cursor()
{
    QApplication::clipboard()->setText(u"(x)"_s);
    showMarked(*m_editor, u"a|\nb|"_s);
    press(*m_editor, u"Ctrl+V"_s);
    QCOMPARE(marked(*m_editor), u"a(x)|\nb(x)|"_s);
}

void TestEditorCommands::too_many_occurrences_are_bounded()
{
    showMarked(*m_editor, u"|x "_s + u"x "_s.repeated(2 * mostCursors));
    press(*m_editor, u"Ctrl+Shift+L"_s);
    QCOMPARE(m_editor->SendScintilla(QsciScintilla::SCI_GETSELECTIONS), mostCursors);
}

void TestEditorCommands::brackets_close_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("after");
    QTest::newRow("parenthesis") << u"f|"_s << u"("_s << u"f(|)"_s;
    QTest::newRow("stepped over") << u"f|"_s << u"(x)"_s << u"f(x)|"_s;
    QTest::newRow("before a word") << u"|f"_s << u"("_s << u"(|f"_s;
    QTest::newRow("before a bracket") << u"f(|)"_s << u"["_s << u"f([|])"_s;
    QTest::newRow("quote") << u"x = |"_s << u"\"a\""_s << u"x = \"a\"|"_s;
    QTest::newRow("apostrophe") << u"isn|"_s << u"'"_s << u"isn'|"_s;
    QTest::newRow("escaped quote") << u"\"a\\|\""_s << u"\""_s << u"\"a\\\"|\""_s;
    QTest::newRow("three quotes") << u"|"_s << u"\"\"\""_s << u"\"\"\"|"_s;
    QTest::newRow("selection") << u"a <b> c"_s << u"("_s << u"a (<b>) c"_s;
    QTest::newRow("pair removed") << u"f(|)"_s << u"\b"_s << u"f|"_s;
    QTest::newRow("no pair removed") << u"f(|x)"_s << u"\b"_s << u"f|x)"_s;
    QTest::newRow("lonely bracket") << u"f|)"_s << u")"_s << u"f)|)"_s;
    QTest::newRow("braces and a new line") << u"|"_s << u"{\nx"_s << u"{\n    x|\n}"_s;
    QTest::newRow("several cursors") << u"a|\nb|"_s << u"("_s << u"a(|\nb(|"_s;
}

void TestEditorCommands::brackets_close()
{
    QFETCH(QString, before);
    QFETCH(QString, typed);
    QFETCH(QString, after);
    new BracketClosing(*m_editor, m_shell.settings);
    showMarked(*m_editor, before);
    type(*m_editor, typed);
    QCOMPARE(marked(*m_editor), after);
}

void TestEditorCommands::brackets_are_a_setting()
{
    new BracketClosing(*m_editor, m_shell.settings);
    auto *action = m_editor->findChild<QAction *>(u"closeBracketsAction"_s);
    QVERIFY(action->isChecked());
    action->trigger();
    showMarked(*m_editor, u"|"_s);
    type(*m_editor, u"("_s);
    QCOMPARE(m_editor->text(), u"("_s);
    m_shell.settings.set(settings::closeBrackets, true);
    QVERIFY(action->isChecked());
}

void TestEditorCommands::places_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("line") << u"12"_s << 12 << 0;
    QTest::newRow("line and column") << u" 12:5 "_s << 12 << 5;
    QTest::newRow("column not typed yet") << u"12:"_s << 12 << 0;
    QTest::newRow("nothing") << u""_s << -1 << 0;
    QTest::newRow("words") << u"twelve"_s << -1 << 0;
    QTest::newRow("far too large") << u"99999999999"_s << -1 << 0;
}

void TestEditorCommands::places()
{
    QFETCH(int, line);
    QFETCH(int, column);
    QFETCH(QString, text);
    const std::optional<TextPlace> place = parsePlace(text);
    QCOMPARE(place.has_value(), line >= 0);
    if (place)
        QCOMPARE(*place, (TextPlace{line, column}));
}

void TestEditorCommands::going_to_a_line()
{
    new GoToLine(*m_editor);
    showMarked(*m_editor, u"|one\ntwo\nthree\n"_s);
    press(*m_editor, u"Ctrl+G"_s);
    auto *field = m_editor->findChild<QLineEdit *>(u"goToLineField"_s);
    QTRY_VERIFY(field->hasFocus());
    const QString folder = QCoreApplication::applicationDirPath() + u"/screenshots/"_s;
    QVERIFY(QDir().mkpath(folder) && m_editor->grab().save(folder + u"gotoline.png"_s));
    QTest::keyClicks(field, u"3:2x"_s); // the letter is not taken
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(marked(*m_editor), u"one\ntwo\nt|hree\n"_s);
    QTRY_VERIFY(m_editor->hasFocus());
    press(*m_editor, u"Ctrl+G"_s);
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QTRY_VERIFY(m_editor->hasFocus());
}

void TestEditorCommands::folding_hides_and_shows()
{
    new Folding(*m_editor, m_shell.settings, m_shell.appearance);
    showMarked(*m_editor, u"int f()\n{\n    |x;\n}\nint g()\n{\n    y;\n}\n"_s);
    const auto hidden = [this](int line) {
        return m_editor->SendScintilla(QsciScintilla::SCI_GETLINEVISIBLE, line) == 0;
    };
    press(*m_editor, u"Ctrl+Shift+["_s);
    QVERIFY(hidden(2) && !hidden(6));
    press(*m_editor, u"Ctrl+Alt+["_s);
    QVERIFY(hidden(2) && hidden(6));
    press(*m_editor, u"Ctrl+Alt+]"_s);
    QVERIFY(!hidden(2) && !hidden(6));
    press(*m_editor, u"Ctrl+Alt+["_s);
    m_shell.settings.set(settings::folding, false);
    QVERIFY(!hidden(2) && !hidden(6));
    m_shell.settings.set(settings::folding, true);
}

void TestEditorCommands::view_options_follow_their_settings()
{
    new ViewOptions(*m_editor, m_shell.settings, m_shell.appearance);
    QVERIFY(m_editor->indentationGuides());
    QCOMPARE(m_editor->whitespaceVisibility(), QsciScintilla::WsInvisible);
    m_editor->findChild<QAction *>(u"whitespaceAction"_s)->trigger();
    QCOMPARE(m_editor->whitespaceVisibility(), QsciScintilla::WsVisible);
    m_editor->findChild<QAction *>(u"indentationGuidesAction"_s)->trigger();
    QVERIFY(!m_editor->indentationGuides());
}

QTEST_MAIN(TestEditorCommands)
#include "tst_editorcommands.moc"

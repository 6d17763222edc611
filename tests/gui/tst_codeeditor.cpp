// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/autoindent.h"
#include "app/editor/codeeditor.h"
#include "app/editor/diagnosticmarkers.h"
#include "tests/gui/testshell.h"

#include <QTest>

using namespace codewar;
using namespace Qt::StringLiterals;

namespace {

Language languageWith(const QString &lexer)
{
    Language language;
    language.id = lexer;
    language.lexer = lexer;
    return language;
}

Diagnostic diagnosticAt(int line, int column, Diagnostic::Severity severity = Diagnostic::Severity::Error)
{
    return {u"main.cpp"_s, line, column, severity, u"message of line %1"_s.arg(line)};
}

} // namespace

class TestCodeEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void typing_indents_data();
    void typing_indents();
    void indent_change_data();
    void indent_change();
    void lexer_follows_the_language();
    void margin_keeps_its_colour_in_every_language();
    void text_is_utf8();
    void line_ends_are_kept();
    void go_to_stays_inside_the_text_data();
    void go_to_stays_inside_the_text();
    void markers_move_with_their_line();
    void edited_line_loses_its_marker();
    void diagnostics_outside_the_text_are_ignored();
    void replaced_content_can_be_undone();
    void zoom_widens_the_margin();

private:
    TestShell m_shell;
    std::unique_ptr<CodeEditor> m_editor;
};

void TestCodeEditor::init()
{
    m_shell.appearance.setZoom(0);
    m_editor = std::make_unique<CodeEditor>(m_shell.appearance);
    m_editor->resize(600, 400);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
    m_editor->setFocus();
}

void TestCodeEditor::typing_indents_data()
{
    QTest::addColumn<QString>("lexer");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("brace") << u"cpp"_s << u"int main() {\nreturn 0;"_s << u"int main() {\n    return 0;"_s;
    QTest::newRow("closing brace") << u"cpp"_s << u"{\nx;\n}"_s << u"{\n    x;\n}"_s;
    QTest::newRow("nested") << u"cpp"_s << u"{\n{\nx;\n}\n}"_s << u"{\n    {\n        x;\n    }\n}"_s;
    QTest::newRow("colon") << u"python"_s << u"def f():\nreturn 1\nf()"_s << u"def f():\n    return 1\nf()"_s;
    QTest::newRow("colon before a comment") << u"python"_s << u"if x: # why\ny"_s << u"if x: # why\n    y"_s;
    QTest::newRow("plain text") << QString() << u"a {\nb"_s << u"a {\nb"_s;
}

void TestCodeEditor::typing_indents()
{
    QFETCH(QString, lexer);
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    m_editor->setLanguage(languageWith(lexer));
    for (const QChar character : std::as_const(typed)) {
        if (character == u'\n')
            QTest::keyClick(m_editor.get(), Qt::Key_Return);
        else
            QTest::keyClick(m_editor.get(), character.toLatin1());
    }
    QCOMPARE(m_editor->text(), expected);
}

void TestCodeEditor::indent_change_data()
{
    QTest::addColumn<int>("style");
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("change");
    const int braces = static_cast<int>(IndentStyle::Braces);
    const int colons = static_cast<int>(IndentStyle::Colons);
    QTest::newRow("brace") << braces << u"if (x) {"_s << 4;
    QTest::newRow("brace before a comment") << braces << u"if (x) { // why"_s << 4;
    QTest::newRow("closed") << braces << u"if (x) { }"_s << 0;
    QTest::newRow("python list") << colons << u"x = ["_s << 4;
    QTest::newRow("python leaves") << colons << u"    break"_s << -4;
    QTest::newRow("python name like a keyword") << colons << u"    breakfast()"_s << 0;
}

void TestCodeEditor::indent_change()
{
    QFETCH(int, style);
    QFETCH(QString, line);
    QFETCH(int, change);
    QCOMPARE(indentChange(static_cast<IndentStyle>(style), line, 4), change);
}

void TestCodeEditor::lexer_follows_the_language()
{
    for (const auto &lexer : {u"cpp"_s, u"c"_s, u"python"_s}) {
        m_editor->setLanguage(languageWith(lexer));
        QVERIFY(m_editor->lexer());
        QCOMPARE(QLatin1StringView(m_editor->lexer()->language()),
                 lexer == u"python"_s ? "Python"_L1 : "C++"_L1);
    }
    m_editor->setLanguage(languageWith(u"unheard of"_s));
    QVERIFY(!m_editor->lexer());
}

void TestCodeEditor::margin_keeps_its_colour_in_every_language()
{
    QSet<QRgb> colours;
    for (const auto &lexer : {u"cpp"_s, u"python"_s, QString(), u"c"_s}) {
        m_editor->setLanguage(languageWith(lexer));
        colours.insert(m_editor->grab().toImage().pixel(2, 300));
    }
    QCOMPARE(colours, QSet<QRgb>{Theme::light().base.rgb()});
}

void TestCodeEditor::text_is_utf8()
{
    const QString text = u"// grüß 中文 😀\n"_s;
    m_editor->setContent(text);
    QCOMPARE(m_editor->text(), text);
    QVERIFY(!m_editor->isModified());
    QVERIFY(!m_editor->isUndoAvailable());
}

void TestCodeEditor::line_ends_are_kept()
{
    m_editor->setContent(u"a\r\nb\r\n"_s);
    m_editor->goTo(2, 2);
    QTest::keyClick(m_editor.get(), Qt::Key_Return);
    QCOMPARE(m_editor->text(), u"a\r\nb\r\n\r\n"_s);
}

void TestCodeEditor::go_to_stays_inside_the_text_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("cursorLine");
    QTest::addColumn<int>("cursorColumn");
    QTest::newRow("inside") << 2 << 3 << 2 << 3;
    QTest::newRow("right of the line") << 1 << 99 << 1 << 4;
    QTest::newRow("below the text") << 99 << 1 << 3 << 1;
    QTest::newRow("nothing") << 0 << 0 << 1 << 1;
}

void TestCodeEditor::go_to_stays_inside_the_text()
{
    QFETCH(int, line);
    QFETCH(int, column);
    m_editor->setContent(u"one\nsecond\nend"_s);
    m_editor->goTo(line, column);
    QTEST(m_editor->cursorLine(), "cursorLine");
    QTEST(m_editor->cursorColumn(), "cursorColumn");
}

void TestCodeEditor::markers_move_with_their_line()
{
    m_editor->setContent(u"one\ntwo\nthree\n"_s);
    DiagnosticMarkers &markers = m_editor->diagnosticMarkers();
    markers.show({diagnosticAt(2, 1), diagnosticAt(3, 2, Diagnostic::Severity::Warning)});
    QCOMPARE(markers.markedLines(), (QList<int>{2, 3}));
    QCOMPARE(markers.messagesFor(3), u"message of line 3"_s);
    m_editor->insertAt(u"new\n"_s, 0, 0);
    QCOMPARE(markers.markedLines(), (QList<int>{3, 4}));
    QCOMPARE(markers.currentLine(0), 3);
    markers.clear();
    QVERIFY(markers.markedLines().isEmpty());
}

void TestCodeEditor::edited_line_loses_its_marker()
{
    m_editor->setContent(u"one\ntwo\nthree\n"_s);
    DiagnosticMarkers &markers = m_editor->diagnosticMarkers();
    markers.show({diagnosticAt(2, 1), diagnosticAt(3, 1)});
    m_editor->insertAt(u"x"_s, 1, 1);
    QCOMPARE(markers.markedLines(), QList<int>{3});
    QCOMPARE(markers.currentLine(0), 2);
}

void TestCodeEditor::diagnostics_outside_the_text_are_ignored()
{
    m_editor->setContent(u"one"_s);
    DiagnosticMarkers &markers = m_editor->diagnosticMarkers();
    markers.show(
        {diagnosticAt(0, 0), diagnosticAt(-5, -5), diagnosticAt(1'000'000, 1), diagnosticAt(1, 1'000'000)});
    QCOMPARE(markers.markedLines(), QList<int>{1});
}

void TestCodeEditor::replaced_content_can_be_undone()
{
    m_editor->setContent(u"before"_s);
    m_editor->replaceContent(u"after"_s);
    QCOMPARE(m_editor->text(), u"after"_s);
    m_editor->undo();
    QCOMPARE(m_editor->text(), u"before"_s);
}

void TestCodeEditor::zoom_widens_the_margin()
{
    const int before = m_editor->marginWidth(0);
    m_shell.appearance.setZoom(10);
    QVERIFY(m_editor->marginWidth(0) > before);
}

QTEST_MAIN(TestCodeEditor)
#include "tst_codeeditor.moc"

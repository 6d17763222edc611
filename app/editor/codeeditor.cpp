// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/codeeditor.h"

#include "app/editor/autoindent.h"
#include "app/editor/diagnosticmarkers.h"
#include "app/editor/linenumbermargin.h"

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

IndentStyle indentStyleFor(const QString &lexer)
{
    if (lexer == "python"_L1)
        return IndentStyle::Colons;
    return lexer.isEmpty() ? IndentStyle::None : IndentStyle::Braces;
}

QsciScintilla::EolMode eolModeOf(const QString &text)
{
    const qsizetype end = text.indexOf(u'\n');
    return end > 0 && text.at(end - 1) == u'\r' ? QsciScintilla::EolWindows : QsciScintilla::EolUnix;
}

} // namespace

CodeEditor::CodeEditor(const Theme &theme, QWidget *parent)
    : QsciScintilla(parent),
      m_highlighting(*this, theme),
      m_braceMatching(*this, theme),
      m_lineNumbers(new LineNumberMargin(*this, theme)),
      m_diagnosticMarkers(new DiagnosticMarkers(*this, theme)),
      m_autoIndent(new AutoIndent(*this))
{
    setObjectName(u"codeEditor"_s);
    setAccessibleName(tr("Program text"));
    setUpView(theme);
    freeShortcuts();
}

void CodeEditor::setUpView(const Theme &theme)
{
    setUtf8(true);
    setEolMode(EolUnix);
    setFrameShape(QFrame::NoFrame);
    setCaretLineVisible(true);
    setCaretLineBackgroundColor(theme.currentLine);
    setCaretForegroundColor(theme.accent);
    setCaretWidth(2);
    setSelectionBackgroundColor(theme.selection);
    resetSelectionForegroundColor();
    setWhitespaceVisibility(WsInvisible);
    setMarginWidth(2, 6);
    setMarginType(2, SymbolMarginColor);
    setMarginBackgroundColor(2, theme.base);
    setMarginMarkerMask(2, 0);
    setFolding(NoFoldStyle);
    setExtraAscent(1);
    setExtraDescent(2);
    setScrollWidth(1);
    setScrollWidthTracking(true);
    SendScintilla(SCI_SETBUFFEREDDRAW, 0UL);
    SendScintilla(SCI_SETMULTIPLESELECTION, 1UL);
    SendScintilla(SCI_SETADDITIONALSELECTIONTYPING, 1UL);
}

void CodeEditor::freeShortcuts()
{
    for (QsciCommand *command : standardCommands()->commands()) {
        const int key = command->key();
        if (key == (Qt::CTRL | Qt::Key_Return).toCombined() ||
            key == (Qt::CTRL | Qt::Key_Plus).toCombined() || key == (Qt::CTRL | Qt::Key_Minus).toCombined())
            command->setKey(0);
    }
}

void CodeEditor::setLanguage(const Language &language)
{
    m_highlighting.setLexer(language.lexer);
    m_autoIndent->setStyle(indentStyleFor(language.lexer));
    m_lineNumbers->refresh();
}

void CodeEditor::setContent(const QString &text)
{
    m_diagnosticMarkers->clear();
    setEolMode(eolModeOf(text));
    setText(text);
    SendScintilla(SCI_EMPTYUNDOBUFFER);
    setModified(false);
    m_lineNumbers->refresh();
}

void CodeEditor::replaceContent(const QString &text)
{
    m_diagnosticMarkers->clear();
    beginUndoAction();
    selectAll();
    replaceSelectedText(text);
    endUndoAction();
    setModified(false);
    setCursorPosition(0, 0);
}

void CodeEditor::goTo(int line, int column)
{
    const int index = std::clamp(line - 1, 0, std::max(0, lines() - 1));
    QString lineText = text(index);
    while (lineText.endsWith(u'\n') || lineText.endsWith(u'\r'))
        lineText.chop(1);
    setCursorPosition(index, std::clamp(column - 1, 0, static_cast<int>(lineText.size())));
    ensureLineVisible(index);
    ensureCursorVisible();
}

int CodeEditor::cursorLine() const
{
    int line = 0;
    int column = 0;
    getCursorPosition(&line, &column);
    return line + 1;
}

int CodeEditor::cursorColumn() const
{
    int line = 0;
    int column = 0;
    getCursorPosition(&line, &column);
    return column + 1;
}

void CodeEditor::setZoom(int points)
{
    zoomTo(points);
    m_lineNumbers->refresh();
}

} // namespace codewar

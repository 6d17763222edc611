// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/codeeditor.h"

#include "app/appearance/appearance.h"
#include "app/editor/autoindent.h"
#include "app/editor/bracematching.h"
#include "app/editor/diagnosticmarkers.h"
#include "app/editor/lefttorightpainting.h"
#include "app/editor/linenumbermargin.h"
#include "app/editor/syntaxhighlighting.h"

#include <QEvent>

#include <algorithm>
#include <iterator>
#include <utility>

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

/// Keys with Control or Alt belong to the window's actions, which a person can change; QScintilla keeps those
/// that move the cursor or are the same everywhere.
bool isLeftToActions(int key)
{
    if (!(key & (Qt::CTRL | Qt::ALT)))
        return false;
    const int plain = key & ~static_cast<int>(Qt::KeyboardModifierMask);
    const bool everywhere =
        key & Qt::CTRL && !(key & Qt::SHIFT) && QByteArray("ACVXYZ").contains(static_cast<char>(plain));
    return plain == Qt::Key_Return || (plain < Qt::Key_Escape && !everywhere);
}

} // namespace

CodeEditor::CodeEditor(const Appearance &appearance, QWidget *parent)
    : QsciScintilla(parent),
      m_appearance(appearance),
      m_highlighting(new SyntaxHighlighting(*this, appearance)),
      m_braceMatching(new BraceMatching(*this, appearance)),
      m_lineNumbers(new LineNumberMargin(*this, appearance)),
      m_diagnosticMarkers(new DiagnosticMarkers(*this, appearance)),
      m_autoIndent(new AutoIndent(*this))
{
    setObjectName(u"codeEditor"_s);
    setUpView();
    freeShortcuts();
    connect(&m_appearance, &Appearance::changed, this, &CodeEditor::applyAppearance);
    applyAppearance();
    retranslate();
}

void CodeEditor::retranslate()
{
    setAccessibleName(tr("Program text"));
}

void CodeEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QsciScintilla::changeEvent(event);
}

void CodeEditor::paintEvent(QPaintEvent *event)
{
    const LeftToRightPainting leftToRight;
    QsciScintilla::paintEvent(event);
}

void CodeEditor::applyAppearance()
{
    const Theme &theme = m_appearance.theme();
    setCaretLineBackgroundColor(theme.currentLine);
    setCaretForegroundColor(theme.accent);
    setSelectionBackgroundColor(theme.selection);
    resetSelectionForegroundColor();
    SendScintilla(SCI_SETADDITIONALCARETFORE, theme.accent);
    SendScintilla(SCI_SETADDITIONALSELBACK, theme.selection);
}

void CodeEditor::setUpView()
{
    setLayoutDirection(Qt::LeftToRight);
    setUtf8(true);
    setEolMode(EolUnix);
    setFrameShape(QFrame::NoFrame);
    setCaretLineVisible(true);
    setCaretWidth(2);
    setExtraAscent(1);
    setExtraDescent(2);
    setScrollWidth(1);
    setScrollWidthTracking(true);
    SendScintilla(SCI_SETBUFFEREDDRAW, 0UL);
    SendScintilla(SCI_SETMULTIPLESELECTION, 1UL);
    SendScintilla(SCI_SETADDITIONALSELECTIONTYPING, 1UL);
    SendScintilla(SCI_SETMULTIPASTE, static_cast<unsigned long>(SC_MULTIPASTE_EACH));
}

void CodeEditor::freeShortcuts()
{
    for (QsciCommand *command : standardCommands()->commands()) {
        if (isLeftToActions(command->key()))
            command->setKey(0);
        if (isLeftToActions(command->alternateKey()))
            command->setAlternateKey(0);
    }
}

void CodeEditor::setLanguage(const Language &language)
{
    m_highlighting->setLexer(language.lexer);
    m_autoIndent->setStyle(indentStyleFor(language.lexer));
    m_lineNumbers->refresh();
    m_language = language;
    Q_EMIT languageChanged();
}

void CodeEditor::showDocument(const QsciDocument &text)
{
    // Scintilla keeps these with the text, and a new text has its own defaults.
    constexpr std::pair<unsigned, unsigned> kept[] = {
        {SCI_GETCODEPAGE, SCI_SETCODEPAGE},     {SCI_GETTABWIDTH, SCI_SETTABWIDTH},
        {SCI_GETINDENT, SCI_SETINDENT},         {SCI_GETUSETABS, SCI_SETUSETABS},
        {SCI_GETTABINDENTS, SCI_SETTABINDENTS}, {SCI_GETBACKSPACEUNINDENTS, SCI_SETBACKSPACEUNINDENTS}};
    long values[std::size(kept)];
    m_diagnosticMarkers->clear();
    for (size_t i = 0; i < std::size(kept); ++i)
        values[i] = SendScintilla(kept[i].first);
    setDocument(text);
    for (size_t i = 0; i < std::size(kept); ++i)
        SendScintilla(kept[i].second, static_cast<unsigned long>(values[i]));
    setLexer(lexer()); // is kept with the text too, and so is whether it looks for blocks
    SendScintilla(SCI_SETPROPERTY, "fold", folding() == NoFoldStyle ? "0" : "1");
    m_lineNumbers->refresh();
    Q_EMIT documentSwitched();
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

} // namespace codewar

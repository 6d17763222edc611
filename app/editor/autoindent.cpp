// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/autoindent.h"
#include "app/editor/scintilla.h"

#include <QRegularExpression>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;
using S = QsciScintilla;

int indentChange(IndentStyle style, const QString &line, int step)
{
    static const QRegularExpression cppComment(uR"(\s*//[^"]*$)"_s);
    static const QRegularExpression pythonComment(uR"(\s*#[^"']*$)"_s);
    static const QRegularExpression leaving(uR"(^\s*(return|pass|break|continue|raise)\b)"_s);
    switch (style) {
    case IndentStyle::None:
        return 0;
    case IndentStyle::Braces:
        return QString(line).remove(cppComment).trimmed().endsWith(u'{') ? step : 0;
    case IndentStyle::Colons: {
        const QString code = QString(line).remove(pythonComment).trimmed();
        if (code.endsWith(u':') || code.endsWith(u'[') || code.endsWith(u'(') || code.endsWith(u'{'))
            return step;
        return leaving.match(line).hasMatch() ? -step : 0;
    }
    }
    return 0;
}

AutoIndent::AutoIndent(QsciScintilla &editor) : QObject(&editor), m_editor(editor)
{
    m_editor.setAutoIndent(false);
    m_editor.setIndentationsUseTabs(false);
    m_editor.setIndentationWidth(4);
    m_editor.setTabWidth(4);
    m_editor.setTabIndents(true);
    m_editor.setBackspaceUnindents(true);
    connect(&m_editor, &QsciScintilla::SCN_CHARADDED, this, &AutoIndent::characterAdded);
}

void AutoIndent::characterAdded(int character)
{
    if (character == '\n')
        indentNewLine();
    else if (character == '}' && m_style == IndentStyle::Braces)
        alignClosingBrace();
}

int AutoIndent::indentationAfter(int line) const
{
    const int change = indentChange(m_style, m_editor.text(line), m_editor.indentationWidth());
    return std::max(0, m_editor.indentation(line) + change);
}

/// Called once for each cursor; those at the left edge are the ones whose lines are new.
void AutoIndent::indentAtEveryCursor()
{
    const auto cursors = static_cast<unsigned long>(m_editor.SendScintilla(S::SCI_GETSELECTIONS));
    for (unsigned long i = 0; i < cursors; ++i) {
        const long caret = m_editor.SendScintilla(S::SCI_GETSELECTIONNCARET, i);
        const auto line = static_cast<int>(m_editor.SendScintilla(S::SCI_LINEFROMPOSITION, caret));
        if (line == 0 || caret != m_editor.SendScintilla(S::SCI_POSITIONFROMLINE, line))
            continue;
        m_editor.setIndentation(line, indentationAfter(line - 1));
        const long place = m_editor.SendScintilla(S::SCI_GETLINEINDENTPOSITION, line);
        m_editor.SendScintilla(S::SCI_SETSELECTIONNCARET, i, place);
        m_editor.SendScintilla(S::SCI_SETSELECTIONNANCHOR, i, place);
    }
}

void AutoIndent::indentNewLine()
{
    if (m_editor.SendScintilla(S::SCI_GETSELECTIONS) > 1)
        return indentAtEveryCursor();
    int line = 0;
    int column = 0;
    m_editor.getCursorPosition(&line, &column);
    if (line == 0 || column != 0)
        return;
    const int before = m_editor.indentation(line - 1);
    const int indentation = indentationAfter(line - 1);
    const bool betweenBraces = indentation > before && m_editor.text(line).trimmed().startsWith(u'}');
    if (betweenBraces && m_style == IndentStyle::Braces) {
        splitBraces(line, before);
        m_editor.insertAt(QString(indentation, u' '), line, 0);
    } else {
        m_editor.setIndentation(line, indentation);
    }
    m_editor.setCursorPosition(line, indentation);
}

void AutoIndent::splitBraces(int line, int indentation)
{
    m_editor.setIndentation(line, indentation);
    const bool windows = m_editor.eolMode() == QsciScintilla::EolWindows;
    m_editor.insertAt(windows ? u"\r\n"_s : u"\n"_s, line, 0);
}

void AutoIndent::alignClosingBrace()
{
    int line = 0;
    int column = 0;
    m_editor.getCursorPosition(&line, &column);
    if (m_editor.text(line).left(column).trimmed() != "}"_L1)
        return;
    const long brace = m_editor.SendScintilla(QsciScintilla::SCI_POSITIONFROMLINE, line) + column - 1;
    const long partner = m_editor.SendScintilla(QsciScintilla::SCI_BRACEMATCH, brace, 0L);
    if (partner < 0)
        return;
    const auto opening =
        static_cast<int>(m_editor.SendScintilla(QsciScintilla::SCI_LINEFROMPOSITION, partner));
    const int indentation = m_editor.indentation(opening);
    m_editor.setIndentation(line, indentation);
    m_editor.setCursorPosition(line, indentation + 1);
}

} // namespace codewar

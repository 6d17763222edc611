// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/linecommands.h"

#include "app/editor/codeeditor.h"
#include "app/editor/linerange.h"

#include <algorithm>
#include <iterator>

namespace codewar {

using namespace Qt::StringLiterals;
using S = QsciScintilla;

namespace {

/// Last lines first, so that what is done to one does not move the next.
template <typename Work>
void forEachRangeFromBelow(QsciScintilla &editor, Work work)
{
    const UndoStep step(editor);
    const QList<LineRange> ranges = selectedLines(editor);
    std::for_each(ranges.crbegin(), ranges.crend(), work);
}

struct Cursor
{
    long anchor;
    long caret;
};

QList<Cursor> cursorsOf(const QsciScintilla &editor)
{
    QList<Cursor> cursors;
    const auto count = static_cast<unsigned long>(editor.SendScintilla(S::SCI_GETSELECTIONS));
    for (unsigned long i = 0; i < count; ++i) {
        cursors.append({editor.SendScintilla(S::SCI_GETSELECTIONNANCHOR, i),
                        editor.SendScintilla(S::SCI_GETSELECTIONNCARET, i)});
    }
    return cursors;
}

void setCursors(QsciScintilla &editor, const QList<Cursor> &cursors)
{
    unsigned message = S::SCI_SETSELECTION;
    for (const Cursor &cursor : cursors) {
        editor.SendScintilla(message, static_cast<unsigned long>(cursor.caret), cursor.anchor);
        message = S::SCI_ADDSELECTION;
    }
}

/// Puts the line above below; returns by how many bytes the lines went on.
long moveUp(QsciScintilla &editor, LineRange lines)
{
    const long start = lineStart(editor, lines.first - 1);
    const long end = lineEnd(editor, lines.first - 1);
    const QByteArray above = bytesOf(editor, start, end);
    const QByteArray lineBreak = bytesOf(editor, end, lineStart(editor, lines.first));
    const long place = lineEnd(editor, lines.last);
    replaceBytes(editor, place, place, lineBreak + above);
    replaceBytes(editor, start, lineStart(editor, lines.first), {});
    return -static_cast<long>(above.size() + lineBreak.size());
}

/// Puts the line below above.
long moveDown(QsciScintilla &editor, LineRange lines)
{
    const long end = lineEnd(editor, lines.last);
    const QByteArray below =
        bytesOf(editor, lineStart(editor, lines.last + 1), lineEnd(editor, lines.last + 1));
    const QByteArray lineBreak = bytesOf(editor, end, lineStart(editor, lines.last + 1));
    replaceBytes(editor, end, lineEnd(editor, lines.last + 1), {});
    const long start = lineStart(editor, lines.first);
    replaceBytes(editor, start, start, below + lineBreak);
    return static_cast<long>(below.size() + lineBreak.size());
}

void deleteRange(QsciScintilla &editor, LineRange lines)
{
    const bool toTheEnd = lines.last + 1 >= editor.lines();
    long start = lineStart(editor, lines.first);
    const long end = toTheEnd ? lineEnd(editor, lines.last) : lineStart(editor, lines.last + 1);
    if (toTheEnd && lines.first > 0)
        start = lineEnd(editor, lines.first - 1);
    replaceBytes(editor, start, end, {});
}

} // namespace

void moveLines(QsciScintilla &editor, int direction)
{
    const QList<LineRange> ranges = selectedLines(editor);
    if (direction < 0 ? ranges.first().first == 0 : ranges.last().last + 1 >= editor.lines())
        return;
    const UndoStep step(editor);
    QList<Cursor> cursors = cursorsOf(editor);
    for (const LineRange &lines : ranges) {
        const long first = lineStart(editor, lines.first);
        const long last = lineEnd(editor, lines.last);
        const long distance = direction < 0 ? moveUp(editor, lines) : moveDown(editor, lines);
        for (Cursor &cursor : cursors) {
            if (std::min(cursor.caret, cursor.anchor) >= first &&
                std::min(cursor.caret, cursor.anchor) <= last)
                cursor = {cursor.anchor + distance, cursor.caret + distance};
        }
    }
    setCursors(editor, cursors);
    editor.SendScintilla(S::SCI_SCROLLCARET);
}

void duplicateLines(QsciScintilla &editor)
{
    forEachRangeFromBelow(editor, [&editor](LineRange lines) {
        const long end = lineEnd(editor, lines.last);
        const QByteArray copy = bytesOf(editor, lineStart(editor, lines.first), end);
        replaceBytes(editor, end, end, lineEndOf(editor) + copy);
    });
}

void deleteLines(QsciScintilla &editor)
{
    forEachRangeFromBelow(editor, [&editor](LineRange lines) { deleteRange(editor, lines); });
}

void indentLines(QsciScintilla &editor, int steps)
{
    forEachRangeFromBelow(editor, [&editor, steps](LineRange lines) {
        for (int line = lines.first; line <= lines.last; ++line) {
            if (lineStart(editor, line) == lineEnd(editor, line) && steps > 0)
                continue;
            const int width = editor.indentationWidth();
            editor.setIndentation(line, std::max(0, editor.indentation(line) + steps * width));
        }
    });
}

LineCommands::LineCommands(CodeEditor &editor)
    : EditorCommands(editor),
      m_moveUp(add(u"moveLinesUpAction"_s, {Qt::ALT | Qt::Key_Up}, [&editor] { moveLines(editor, -1); })),
      m_moveDown(
          add(u"moveLinesDownAction"_s, {Qt::ALT | Qt::Key_Down}, [&editor] { moveLines(editor, 1); })),
      m_duplicate(add(u"duplicateLinesAction"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_D},
                      [&editor] { duplicateLines(editor); })),
      m_delete(add(u"deleteLinesAction"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_K},
                   [&editor] { deleteLines(editor); })),
      m_indent(add(u"indentLinesAction"_s, {Qt::CTRL | Qt::Key_BracketRight},
                   [&editor] { indentLines(editor, 1); })),
      m_outdent(add(u"outdentLinesAction"_s, {Qt::CTRL | Qt::Key_BracketLeft},
                    [&editor] { indentLines(editor, -1); }))
{
    retranslate();
}

void LineCommands::retranslate()
{
    m_moveUp->setText(tr("Move lines up"));
    m_moveDown->setText(tr("Move lines down"));
    m_duplicate->setText(tr("&Duplicate lines"));
    m_delete->setText(tr("De&lete lines"));
    m_indent->setText(tr("&Indent lines"));
    m_outdent->setText(tr("&Outdent lines"));
}

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/multicursor.h"

#include "app/editor/codeeditor.h"
#include "app/editor/linerange.h"

#include <QToolTip>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

using S = QsciScintilla;

unsigned long cursors(const QsciScintilla &editor)
{
    return static_cast<unsigned long>(editor.SendScintilla(S::SCI_GETSELECTIONS));
}

bool selectsNothing(const QsciScintilla &editor)
{
    return editor.SendScintilla(S::SCI_GETSELECTIONEMPTY) != 0;
}

void selectWord(QsciScintilla &editor)
{
    const auto caret = static_cast<unsigned long>(editor.SendScintilla(S::SCI_GETCURRENTPOS));
    const long start = editor.SendScintilla(S::SCI_WORDSTARTPOSITION, caret, 1L);
    const long end = editor.SendScintilla(S::SCI_WORDENDPOSITION, caret, 1L);
    if (start < end)
        editor.SendScintilla(S::SCI_SETSELECTION, static_cast<unsigned long>(end), start);
}

QByteArray mainSelection(const QsciScintilla &editor)
{
    const long main = editor.SendScintilla(S::SCI_GETMAINSELECTION);
    return bytesOf(editor, editor.SendScintilla(S::SCI_GETSELECTIONNSTART, main),
                   editor.SendScintilla(S::SCI_GETSELECTIONNEND, main));
}

long find(QsciScintilla &editor, const QByteArray &bytes, long from, long to)
{
    editor.SendScintilla(S::SCI_SETSEARCHFLAGS, static_cast<unsigned long>(S::SCFIND_MATCHCASE));
    editor.SendScintilla(S::SCI_SETTARGETRANGE, static_cast<unsigned long>(from), to);
    return editor.SendScintilla(S::SCI_SEARCHINTARGET, static_cast<uintptr_t>(bytes.size()),
                                bytes.constData());
}

bool isSelected(const QsciScintilla &editor, long start)
{
    for (unsigned long i = 0; i < cursors(editor); ++i) {
        if (editor.SendScintilla(S::SCI_GETSELECTIONNSTART, i) == start)
            return true;
    }
    return false;
}

void select(QsciScintilla &editor, long start, qsizetype length, bool another)
{
    const unsigned message = another ? S::SCI_ADDSELECTION : S::SCI_SETSELECTION;
    editor.SendScintilla(message, static_cast<unsigned long>(start + length), start);
}

} // namespace

void addCursor(QsciScintilla &editor, int direction)
{
    long line = direction < 0 ? editor.lines() : -1;
    long column = 0;
    for (unsigned long i = 0; i < cursors(editor); ++i) {
        const long caret = editor.SendScintilla(S::SCI_GETSELECTIONNCARET, i);
        const long ofCaret = editor.SendScintilla(S::SCI_LINEFROMPOSITION, caret);
        line = direction < 0 ? std::min(line, ofCaret) : std::max(line, ofCaret);
        column = std::max(column, editor.SendScintilla(S::SCI_GETCOLUMN, caret));
    }
    line += direction;
    if (line < 0 || line >= editor.lines() || cursors(editor) >= mostCursors)
        return;
    const long place = editor.SendScintilla(S::SCI_FINDCOLUMN, static_cast<unsigned long>(line), column);
    editor.SendScintilla(S::SCI_ADDSELECTION, static_cast<unsigned long>(place), place);
    editor.SendScintilla(S::SCI_SCROLLCARET);
}

void selectNextOccurrence(QsciScintilla &editor)
{
    if (selectsNothing(editor))
        return selectWord(editor);
    const QByteArray wanted = mainSelection(editor);
    const long main = editor.SendScintilla(S::SCI_GETMAINSELECTION);
    const long from = editor.SendScintilla(S::SCI_GETSELECTIONNEND, main);
    long found = find(editor, wanted, from, editor.length());
    if (found < 0)
        found = find(editor, wanted, 0, from);
    if (found < 0 || isSelected(editor, found) || cursors(editor) >= mostCursors)
        return;
    select(editor, found, wanted.size(), true);
    editor.SendScintilla(S::SCI_SCROLLCARET);
}

bool selectAllOccurrences(QsciScintilla &editor)
{
    if (selectsNothing(editor))
        selectWord(editor);
    const QByteArray wanted = mainSelection(editor);
    if (wanted.isEmpty())
        return true;
    const long end = editor.length();
    int count = 0;
    for (long at = find(editor, wanted, 0, end); at >= 0;
         at = find(editor, wanted, at + wanted.size(), end)) {
        if (count == mostCursors)
            return false;
        select(editor, at, wanted.size(), count++ > 0);
    }
    return true;
}

MultiCursor::MultiCursor(CodeEditor &editor)
    : EditorCommands(editor),
      m_above(add(u"cursorAboveAction"_s, {Qt::CTRL | Qt::ALT | Qt::Key_Up},
                  [&editor] { addCursor(editor, -1); })),
      m_below(add(u"cursorBelowAction"_s, {Qt::CTRL | Qt::ALT | Qt::Key_Down},
                  [&editor] { addCursor(editor, 1); })),
      m_next(add(u"selectNextAction"_s, {Qt::CTRL | Qt::Key_D}, [&editor] { selectNextOccurrence(editor); })),
      m_all(add(u"selectOccurrencesAction"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_L}, [this] { selectAll(); }))
{
    retranslate();
}

void MultiCursor::selectAll()
{
    if (selectAllOccurrences(editor()))
        return;
    const QPoint corner = editor().mapToGlobal(QPoint(editor().width() / 3, 8));
    QToolTip::showText(corner,
                       tr("Only the first %n places are selected: there are more.", nullptr, mostCursors),
                       &editor());
}

void MultiCursor::retranslate()
{
    m_above->setText(tr("Add cursor above"));
    m_below->setText(tr("Add cursor below"));
    m_next->setText(tr("Select next occurrence"));
    m_all->setText(tr("Select all occurrences"));
}

} // namespace codewar

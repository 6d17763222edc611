// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/linerange.h"

#include "app/editor/scintilla.h"

#include <algorithm>

namespace codewar {

namespace {

using S = QsciScintilla;

LineRange linesOfSelection(const QsciScintilla &editor, unsigned long index)
{
    const long start = editor.SendScintilla(S::SCI_GETSELECTIONNSTART, index);
    const long end = editor.SendScintilla(S::SCI_GETSELECTIONNEND, index);
    LineRange lines{static_cast<int>(editor.SendScintilla(S::SCI_LINEFROMPOSITION, start)),
                    static_cast<int>(editor.SendScintilla(S::SCI_LINEFROMPOSITION, end))};
    if (lines.last > lines.first && end == lineStart(editor, lines.last))
        --lines.last;
    return lines;
}

} // namespace

QList<LineRange> selectedLines(const QsciScintilla &editor)
{
    QList<LineRange> all;
    const auto count = static_cast<unsigned long>(editor.SendScintilla(S::SCI_GETSELECTIONS));
    for (unsigned long i = 0; i < count; ++i)
        all.append(linesOfSelection(editor, i));
    std::sort(all.begin(), all.end(), [](LineRange a, LineRange b) { return a.first < b.first; });
    QList<LineRange> merged;
    for (const LineRange &lines : all) {
        if (!merged.isEmpty() && lines.first <= merged.last().last + 1)
            merged.last().last = std::max(merged.last().last, lines.last);
        else
            merged.append(lines);
    }
    return merged;
}

long lineStart(const QsciScintilla &editor, int line)
{
    return editor.SendScintilla(S::SCI_POSITIONFROMLINE, line);
}

long lineEnd(const QsciScintilla &editor, int line)
{
    return editor.SendScintilla(S::SCI_GETLINEENDPOSITION, line);
}

QByteArray bytesOf(const QsciScintilla &editor, long start, long end)
{
    if (start >= end)
        return {};
    QByteArray bytes(end - start, '\0'); // has room for the zero byte that Scintilla puts at the end
    editor.SendScintilla(S::SCI_GETTEXTRANGE, start, end, bytes.data());
    return bytes;
}

void replaceBytes(QsciScintilla &editor, long start, long end, const QByteArray &bytes)
{
    editor.SendScintilla(S::SCI_SETTARGETRANGE, static_cast<unsigned long>(start), end);
    editor.SendScintilla(S::SCI_REPLACETARGET, static_cast<uintptr_t>(bytes.size()), bytes.constData());
}

void styleUpTo(QsciScintilla &editor, long position)
{
    const long styled = editor.SendScintilla(S::SCI_GETENDSTYLED);
    if (styled < position)
        editor.SendScintilla(S::SCI_COLOURISE, static_cast<unsigned long>(styled), position);
}

QByteArray lineEndOf(const QsciScintilla &editor)
{
    switch (editor.eolMode()) {
    case QsciScintilla::EolWindows:
        return "\r\n";
    case QsciScintilla::EolMac:
        return "\r";
    case QsciScintilla::EolUnix:
        break;
    }
    return "\n";
}

UndoStep::UndoStep(QsciScintilla &editor) : m_editor(editor)
{
    m_editor.beginUndoAction();
}

UndoStep::~UndoStep()
{
    m_editor.endUndoAction();
}

} // namespace codewar

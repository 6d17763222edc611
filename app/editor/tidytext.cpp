// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/tidytext.h"

#include "app/editor/scintilla.h"

namespace codewar {

using Sci = QsciScintilla;

void trimLines(QsciScintilla &editor)
{
    editor.beginUndoAction();
    for (int line = editor.lines() - 1; line >= 0; --line) {
        const long start = editor.SendScintilla(Sci::SCI_POSITIONFROMLINE, line);
        const long end = editor.SendScintilla(Sci::SCI_GETLINEENDPOSITION, line);
        long kept = end;
        while (kept > start) {
            const long before = editor.SendScintilla(Sci::SCI_GETCHARAT, kept - 1);
            if (before != ' ' && before != '\t')
                break;
            --kept;
        }
        if (kept < end)
            editor.SendScintilla(Sci::SCI_DELETERANGE, static_cast<unsigned long>(kept), end - kept);
    }
    editor.endUndoAction();
}

void endLastLine(QsciScintilla &editor)
{
    const int last = editor.lines() - 1;
    if (editor.lineLength(last) > 0) {
        const long end = editor.SendScintilla(Sci::SCI_GETLENGTH);
        const char *const ends[] = {"\r\n", "\r", "\n"}; // by SC_EOL_CRLF, SC_EOL_CR, SC_EOL_LF
        editor.SendScintilla(Sci::SCI_INSERTTEXT, static_cast<unsigned long>(end),
                             ends[editor.SendScintilla(Sci::SCI_GETEOLMODE)]);
    }
}

} // namespace codewar

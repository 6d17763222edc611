// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/viewplace.h"

#include "app/editor/linerange.h"
#include "app/editor/scintilla.h"

namespace codewar {

using S = QsciScintilla;

ViewPlace viewPlace(const QsciScintilla &editor)
{
    ViewPlace place;
    const long count = editor.SendScintilla(S::SCI_GETSELECTIONS);
    for (long i = 0; i < count; ++i) {
        const auto number = static_cast<unsigned long>(i);
        place.selections.append({editor.SendScintilla(S::SCI_GETSELECTIONNANCHOR, number),
                                 editor.SendScintilla(S::SCI_GETSELECTIONNCARET, number)});
    }
    place.mainSelection = static_cast<int>(editor.SendScintilla(S::SCI_GETMAINSELECTION));
    place.topLine = topLine(editor);
    place.left = static_cast<int>(editor.SendScintilla(S::SCI_GETXOFFSET));
    place.folded = foldedLines(editor);
    return place;
}

void showPlace(QsciScintilla &editor, const ViewPlace &place)
{
    foldLines(editor, place.folded);
    for (qsizetype i = 0; i < place.selections.size(); ++i) {
        const ViewPlace::Selection &selection = place.selections.at(i);
        editor.SendScintilla(i == 0 ? S::SCI_SETSELECTION : S::SCI_ADDSELECTION,
                             static_cast<unsigned long>(selection.caret), selection.anchor);
    }
    editor.SendScintilla(S::SCI_SETMAINSELECTION, static_cast<unsigned long>(place.mainSelection));
    setTopLine(editor, place.topLine);
    editor.SendScintilla(S::SCI_SETXOFFSET, static_cast<unsigned long>(place.left));
}

QList<int> foldedLines(const QsciScintilla &editor)
{
    QList<int> lines;
    for (long line = 0; (line = editor.SendScintilla(S::SCI_CONTRACTEDFOLDNEXT, line)) >= 0; ++line)
        lines.append(static_cast<int>(line));
    return lines;
}

void foldLines(QsciScintilla &editor, const QList<int> &lines)
{
    if (lines.isEmpty() || editor.folding() == S::NoFoldStyle)
        return;
    styleUpTo(editor, editor.SendScintilla(S::SCI_GETLENGTH)); // blocks are known only then
    for (const int line : lines) {
        if (editor.SendScintilla(S::SCI_GETFOLDLEVEL, line) & S::SC_FOLDLEVELHEADERFLAG)
            editor.SendScintilla(S::SCI_FOLDLINE, static_cast<unsigned long>(line),
                                 S::SC_FOLDACTION_CONTRACT);
    }
}

int topLine(const QsciScintilla &editor)
{
    return static_cast<int>(editor.SendScintilla(S::SCI_DOCLINEFROMVISIBLE,
                                                 static_cast<unsigned long>(editor.firstVisibleLine())));
}

void setTopLine(QsciScintilla &editor, int line)
{
    editor.setFirstVisibleLine(
        static_cast<int>(editor.SendScintilla(S::SCI_VISIBLEFROMDOCLINE, static_cast<unsigned long>(line))));
}

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QsciScintilla;

namespace codewar {

/// Where a person is in a text. Scintilla forgets it when it shows another one.
struct ViewPlace
{
    struct Selection
    {
        long anchor = 0;
        long caret = 0;
    };

    QList<Selection> selections;
    int mainSelection = 0;
    int topLine = 0; ///< the first that is shown, from 0
    int left = 0;    ///< pixels that are scrolled out
    QList<int> folded;
};

ViewPlace viewPlace(const QsciScintilla &editor);
/// In the same text as before.
void showPlace(QsciScintilla &editor, const ViewPlace &place);

/// Lines from 0 whose blocks are folded away.
QList<int> foldedLines(const QsciScintilla &editor);
void foldLines(QsciScintilla &editor, const QList<int> &lines);
/// A line from 0, whatever is folded above it.
int topLine(const QsciScintilla &editor);
void setTopLine(QsciScintilla &editor, int line);

} // namespace codewar

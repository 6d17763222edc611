// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editor/editorcommands.h"

class QsciScintilla;

namespace codewar {

/// More cursors than these make typing slow.
inline constexpr int mostCursors = 1000;

/// One more cursor in the line above (-1) or below (+1) all others, in their column.
void addCursor(QsciScintilla &editor, int direction);
/// The word at the cursor; where something is selected, the next place of it too.
void selectNextOccurrence(QsciScintilla &editor);
/// Every place of the selection, or of the word at the cursor. False where there are more than mostCursors,
/// of which only the first are selected then.
bool selectAllOccurrences(QsciScintilla &editor);

/// Commands that make several cursors; what is typed then is typed at each. Escape goes back to one.
class MultiCursor : public EditorCommands
{
    Q_OBJECT

public:
    explicit MultiCursor(CodeEditor &editor);

private:
    void retranslate() override;
    void selectAll();

    QAction *m_above;
    QAction *m_below;
    QAction *m_next;
    QAction *m_all;
};

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editor/editorcommands.h"

class QsciScintilla;

namespace codewar {

/// Each works on every line that a selection or a cursor touches, as one step of undo.
/// Up (-1) or down (+1) by one line; nothing moves where one of them cannot.
void moveLines(QsciScintilla &editor, int direction);
void duplicateLines(QsciScintilla &editor);
void deleteLines(QsciScintilla &editor);
/// By `steps` of the editor's indentation; less deep where negative.
void indentLines(QsciScintilla &editor, int steps);

/// Commands on whole lines: move, duplicate, delete, indent.
class LineCommands : public EditorCommands
{
    Q_OBJECT

public:
    explicit LineCommands(CodeEditor &editor);

private:
    void retranslate() override;

    QAction *m_moveUp;
    QAction *m_moveDown;
    QAction *m_duplicate;
    QAction *m_delete;
    QAction *m_indent;
    QAction *m_outdent;
};

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editor/editorcommands.h"

namespace codewar {

/// Undo, redo and the clipboard.
class EditCommands : public EditorCommands
{
    Q_OBJECT

public:
    explicit EditCommands(CodeEditor &editor);

private:
    void retranslate() override;

    QAction *m_undo;
    QAction *m_redo;
    QAction *m_cut;
    QAction *m_copy;
    QAction *m_paste;
    QAction *m_selectAll;
};

} // namespace codewar

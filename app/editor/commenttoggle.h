// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editor/editorcommands.h"

class QsciScintilla;

namespace codewar {

/// Makes comments of the selected lines, or code again where all of them are comments; blank lines stay.
/// `mark` begins a comment of one line, e.g. "//".
void toggleComment(QsciScintilla &editor, const QByteArray &mark);

/// The command that does so in the editor's language.
class CommentToggle : public EditorCommands
{
    Q_OBJECT

public:
    explicit CommentToggle(CodeEditor &editor);

private:
    void retranslate() override;

    QAction *m_toggle;
};

} // namespace codewar

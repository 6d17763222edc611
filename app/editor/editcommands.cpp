// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/editcommands.h"

#include "app/editor/codeeditor.h"

namespace codewar {

using namespace Qt::StringLiterals;

EditCommands::EditCommands(CodeEditor &editor)
    : EditorCommands(editor),
      m_undo(add(u"undoAction"_s, {QKeySequence::Undo}, [&editor] { editor.undo(); })),
      m_redo(add(u"redoAction"_s, {QKeySequence::Redo, Qt::CTRL | Qt::Key_Y}, [&editor] { editor.redo(); })),
      m_cut(add(u"cutAction"_s, {QKeySequence::Cut}, [&editor] { editor.cut(); })),
      m_copy(add(u"copyAction"_s, {QKeySequence::Copy}, [&editor] { editor.copy(); })),
      m_paste(add(u"pasteAction"_s, {QKeySequence::Paste}, [&editor] { editor.paste(); })),
      m_selectAll(add(u"selectAllAction"_s, {QKeySequence::SelectAll}, [&editor] { editor.selectAll(); }))
{
    retranslate();
}

void EditCommands::retranslate()
{
    m_undo->setText(tr("&Undo"));
    m_redo->setText(tr("&Redo"));
    m_cut->setText(tr("Cu&t"));
    m_copy->setText(tr("&Copy"));
    m_paste->setText(tr("&Paste"));
    m_selectAll->setText(tr("Select &all"));
}

} // namespace codewar

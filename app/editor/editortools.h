// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace codewar {

class Appearance;
class CodeEditor;
class Commands;
class EditorCommands;
class Settings;

/// Attaches every feature to an editor, and gives their commands a place in the menus.
class EditorTools : public QObject
{
    Q_OBJECT

public:
    /// A child of `editor`; everything else outlives it.
    EditorTools(CodeEditor &editor, Settings &settings, const Appearance &appearance, Commands &commands);

    void addTo(QMenu &edit, QMenu &view) const;

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    void registerCommands();

    Commands &m_commands;
    EditorCommands *m_edit;
    EditorCommands *m_goTo;
    EditorCommands *m_lines;
    EditorCommands *m_comment;
    EditorCommands *m_cursors;
    EditorCommands *m_folding;
    EditorCommands *m_view;
    EditorCommands *m_brackets;
};

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/editortools.h"

#include "app/commands/commands.h"
#include "app/editor/bracketclosing.h"
#include "app/editor/clickcursors.h"
#include "app/editor/codeeditor.h"
#include "app/editor/commenttoggle.h"
#include "app/editor/editcommands.h"
#include "app/editor/folding.h"
#include "app/editor/gotoline.h"
#include "app/editor/linecommands.h"
#include "app/editor/multicursor.h"
#include "app/editor/viewoptions.h"

#include <QEvent>
#include <QMenu>

namespace codewar {

EditorTools::EditorTools(CodeEditor &editor, Settings &settings, const Appearance &appearance,
                         Commands &commands)
    : QObject(&editor),
      m_commands(commands),
      m_edit(new EditCommands(editor)),
      m_goTo(new GoToLine(editor)),
      m_lines(new LineCommands(editor)),
      m_comment(new CommentToggle(editor)),
      m_cursors(new MultiCursor(editor)),
      m_folding(new Folding(editor, settings, appearance)),
      m_view(new ViewOptions(editor, settings, appearance)),
      m_brackets(new BracketClosing(editor, settings))
{
    new ClickCursors(editor);
    editor.installEventFilter(this);
    registerCommands();
}

void EditorTools::registerCommands()
{
    for (const EditorCommands *commands : {m_edit, m_goTo, m_comment, m_lines, m_cursors, m_brackets})
        m_commands.add(tr("Edit"), commands->actions());
    for (const EditorCommands *commands : {m_folding, m_view})
        m_commands.add(tr("View"), commands->actions());
}

void EditorTools::addTo(QMenu &edit, QMenu &view) const
{
    for (const EditorCommands *commands : {m_edit, m_goTo, m_comment, m_lines, m_cursors, m_brackets}) {
        edit.addActions(commands->actions());
        edit.addSeparator();
    }
    for (const EditorCommands *commands : {m_folding, m_view}) {
        view.addSeparator();
        view.addActions(commands->actions());
    }
}

bool EditorTools::eventFilter(QObject *editor, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        registerCommands();
    return QObject::eventFilter(editor, event);
}

} // namespace codewar

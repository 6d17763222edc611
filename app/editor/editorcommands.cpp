// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/editorcommands.h"

#include "app/commands/commands.h"
#include "app/editor/codeeditor.h"

#include <QEvent>

namespace codewar {

EditorCommands::EditorCommands(CodeEditor &editor) : QObject(&editor), m_editor(editor)
{
    editor.installEventFilter(this);
}

QAction *EditorCommands::add(const QString &objectName, const QList<QKeySequence> &keys,
                             const std::function<void()> &work)
{
    QAction *action = makeAction(this, objectName, {}, keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_editor.addAction(action);
    m_actions.append(action);
    if (work)
        connect(action, &QAction::triggered, this, work);
    return action;
}

bool EditorCommands::eventFilter(QObject *editor, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(editor, event);
}

} // namespace codewar

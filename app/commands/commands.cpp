// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

void Commands::add(const QString &category, const QList<QAction *> &actions)
{
    for (QAction *action : actions)
        m_all.append({action, category});
}

QAction *Commands::find(QStringView objectName) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const Command &command) {
        return command.action->objectName() == objectName;
    });
    return found == m_all.end() ? nullptr : found->action;
}

QAction *makeAction(QObject *owner, const QString &objectName, const QString &text,
                    const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, owner);
    action->setObjectName(objectName);
    action->setShortcuts(keys);
    QString toolTip = action->toolTip();
    if (!keys.isEmpty())
        toolTip += u" (%1)"_s.arg(keys.first().toString(QKeySequence::NativeText));
    action->setToolTip(toolTip);
    return action;
}

} // namespace codewar

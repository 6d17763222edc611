// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownToolTip = "codewarToolTip"; ///< property: the tool tip that was made here

/// "Save as (Ctrl+Shift+S)" for "Save &as…".
QString toolTipOf(const QAction &action)
{
    const QString text = plainText(action);
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? text : u"%1 (%2)"_s.arg(text, keys);
}

void followToolTip(QAction &action)
{
    const QString toolTip = toolTipOf(action);
    if (toolTip == action.toolTip() || action.toolTip() != action.property(ownToolTip).toString())
        return;
    action.setProperty(ownToolTip, toolTip);
    action.setToolTip(toolTip);
}

} // namespace

void Commands::add(const QString &category, const QList<QAction *> &actions)
{
    for (QAction *action : actions)
        addOne(category, action);
}

void Commands::addOne(const QString &category, QAction *action)
{
    const auto known = std::find_if(m_all.begin(), m_all.end(),
                                    [&](const Command &command) { return command.action == action; });
    if (known != m_all.end()) {
        known->category = category;
        return;
    }
    m_all.append({action, category});
    connect(action, &QObject::destroyed, this, [this, action] {
        m_all.removeIf([action](const Command &command) { return command.action == action; });
    });
    Q_EMIT added(action);
}

QAction *Commands::find(QStringView objectName) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const Command &command) {
        return command.action->objectName() == objectName;
    });
    return found == m_all.end() ? nullptr : found->action;
}

QString plainText(const QAction &action)
{
    QString text = action.iconText();
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

QAction *makeAction(QObject *owner, const QString &objectName, const QString &text,
                    const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, owner);
    action->setObjectName(objectName);
    action->setShortcuts(keys);
    action->setProperty(ownToolTip, action->toolTip());
    followToolTip(*action);
    QObject::connect(action, &QAction::changed, action, [action] { followToolTip(*action); });
    return action;
}

} // namespace codewar

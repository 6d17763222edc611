// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/shortcutsmodel.h"

#include "app/commands/commands.h"
#include "app/commands/shortcuts.h"

#include <QFont>

namespace codewar {

using namespace Qt::StringLiterals;

ShortcutsModel::ShortcutsModel(const Commands &commands, const Shortcuts &shortcuts, QObject *parent)
    : QAbstractTableModel(parent), m_commands(commands), m_shortcuts(shortcuts)
{
    reload();
    connect(&m_shortcuts, &Shortcuts::changed, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, KeysColumn));
    });
    connect(&m_commands, &Commands::added, this, &ShortcutsModel::reload);
}

void ShortcutsModel::reload()
{
    beginResetModel();
    m_rows.clear();
    for (const Commands::Command &command : m_commands.all()) {
        if (!command.action->text().isEmpty())
            m_rows.append({command.action, command.category});
    }
    endResetModel();
}

QAction *ShortcutsModel::action(int row) const
{
    return m_rows.value(row).action;
}

int ShortcutsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ShortcutsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ShortcutsModel::data(const QModelIndex &index, int role) const
{
    const QAction *command = index.isValid() ? action(index.row()) : nullptr;
    if (!command)
        return {};
    if (role == Qt::DisplayRole && index.column() == CommandColumn)
        return tr("%1: %2", "category, command").arg(m_rows.at(index.row()).category, plainText(*command));
    if (role == Qt::DisplayRole)
        return QKeySequence::listToString(command->shortcuts(), QKeySequence::NativeText);
    if (role == Qt::FontRole && m_shortcuts.isChanged(*command)) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    return {};
}

QVariant ShortcutsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    return section == CommandColumn ? tr("Command") : tr("Shortcut");
}

} // namespace codewar

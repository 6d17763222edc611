// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandmodel.h"

#include "app/commands/commands.h"
#include "app/commands/fuzzymatch.h"

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

CommandModel::CommandModel(const Commands &commands, QObject *parent)
    : QAbstractListModel(parent), m_commands(commands)
{}

void CommandModel::setFilter(const QString &typed, const QStringList &recent)
{
    beginResetModel();
    m_rows.clear();
    for (const Commands::Command &command : m_commands.all()) {
        const QString name = plainText(*command.action);
        const std::optional<int> match = fuzzyMatch(typed, u"%1 %2"_s.arg(command.category, name));
        if (!match || name.isEmpty() || !command.action->isVisible())
            continue;
        const qsizetype place = recent.indexOf(command.action->objectName());
        const auto use = static_cast<int>(place < 0 ? 0 : recent.size() - place);
        // What was used lately decides among equals only, once something is typed.
        constexpr int aboveUse = 100;
        m_rows.append({command.action, command.category, *match * aboveUse + use});
    }
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const Row &left, const Row &right) { return left.rank > right.rank; });
    endResetModel();
}

QAction *CommandModel::action(const QModelIndex &index) const
{
    return index.isValid() ? m_rows.at(index.row()).action.data() : nullptr;
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    const QAction *command = action(index);
    if (!command)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return plainText(*command);
    case Qt::AccessibleTextRole:
        return u"%1: %2 %3"_s.arg(m_rows.at(index.row()).category, plainText(*command),
                                  command->shortcut().toString(QKeySequence::NativeText));
    case Qt::AccessibleDescriptionRole:
        return command->isEnabled() ? QString() : tr("Not available now");
    case EnabledRole:
        return command->isEnabled();
    case CategoryRole:
        return m_rows.at(index.row()).category;
    case ShortcutRole:
        return command->shortcut().toString(QKeySequence::NativeText);
    default:
        return {};
    }
}

} // namespace codewar

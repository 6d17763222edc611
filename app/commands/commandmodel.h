// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QPointer>
#include <QStringList>

class QAction;

namespace codewar {

class Commands;

/// The commands that what was typed names, best first; as long as nothing is typed, those used last first.
class CommandModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// A command that cannot be used now is a row all the same, so that it is found.
    enum Role { CategoryRole = Qt::UserRole, ShortcutRole, EnabledRole };

    explicit CommandModel(const Commands &commands, QObject *parent = nullptr);

    /// `recent`: names of commands, the last used first.
    void setFilter(const QString &typed, const QStringList &recent);
    QAction *action(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        QPointer<QAction> action;
        QString category;
        int rank;
    };

    const Commands &m_commands;
    QList<Row> m_rows;
};

} // namespace codewar

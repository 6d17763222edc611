// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QPointer>

class QAction;

namespace codewar {

class Commands;
class Shortcuts;

/// Every command with its shortcuts, one a row.
class ShortcutsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CommandColumn, KeysColumn, ColumnCount };

    /// Both outlive the model.
    ShortcutsModel(const Commands &commands, const Shortcuts &shortcuts, QObject *parent = nullptr);

    QAction *action(int row) const;
    void reload();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QPointer<QAction> action;
        QString category;
    };

    const Commands &m_commands;
    const Shortcuts &m_shortcuts;
    QList<Row> m_rows;
};

} // namespace codewar

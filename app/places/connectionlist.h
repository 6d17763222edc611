// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places/connectionkind.h"

#include <QWidget>

class QListWidget;
class QMenu;
class QPushButton;

namespace codewar {

/// The names of connections in their order, and the buttons that change both. It asks; whoever has the
/// connections follows.
class ConnectionList : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionList(const ConnectionKinds &kinds, QWidget *parent = nullptr);

    int row() const;
    void setRow(int row);
    void append(const QString &name);
    void rename(int row, const QString &name);
    void remove(int row);
    void move(int row, int to);

Q_SIGNALS:
    void rowChanged(int row);
    void addWanted(const QString &kindId);
    void removeWanted(int row);
    void moveWanted(int row, int to);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void openKinds();
    void askToMove(int by);
    void updateButtons();
    void retranslate();

    const ConnectionKinds &m_kinds;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    QMenu *m_menu;
};

} // namespace codewar

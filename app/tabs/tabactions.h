// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

namespace codewar {

class Commands;
class Documents;
class Workspace;

/// What can be done with tabs.
class TabActions : public QObject
{
    Q_OBJECT

public:
    /// All outlive the actions.
    TabActions(Commands &commands, Documents &documents, Workspace &workspace, QObject *parent = nullptr);

    QList<QAction *> actions() const;
    /// Names everything anew: the language changed.
    void retranslate();

    QAction *close;
    QAction *closeOthers;
    QAction *reopen;
    QAction *duplicate;
    QAction *next;
    QAction *previous;
    QAction *moveOn;
    QAction *moveBack;

private:
    void connectActions();
    void updateEnabled();
    void step(int by);
    void moveCurrent(int by);

    Commands &m_commands;
    Documents &m_documents;
    Workspace &m_workspace;
};

} // namespace codewar

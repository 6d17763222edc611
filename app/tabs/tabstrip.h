// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace codewar {

class Appearance;
class Documents;
class TabActions;
class TabBar;
class Workspace;

/// The row above the editor: the tabs and a button for another one.
class TabStrip : public QWidget
{
    Q_OBJECT

public:
    /// All of them outlive the strip.
    TabStrip(const Appearance &appearance, Documents &documents, Workspace &workspace, TabActions &actions,
             QAction &newTab, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showMenu(const QPoint &globalPos);

    const Appearance &m_appearance;
    TabActions &m_actions;
    TabBar *m_bar;
};

} // namespace codewar

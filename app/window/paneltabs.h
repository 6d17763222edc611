// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace codewar {

class Panel;

/// Panels that share one place: a tab for each, with the tool bar of the one that is shown beside the tabs.
class PanelTabs : public QWidget
{
    Q_OBJECT

public:
    explicit PanelTabs(const QString &objectName, QWidget *parent = nullptr);

    /// Behind those that are there; taken over.
    void addPanel(Panel *panel);
    Panel *current() const;
    void showPanel(const Panel *panel);

Q_SIGNALS:
    void currentChanged(codewar::Panel *panel);

private:
    QTabBar *m_tabs;
    QStackedWidget *m_headers;
    QStackedWidget *m_panels;
};

} // namespace codewar

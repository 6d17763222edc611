// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;
class QMenuBar;

namespace codewar {

class WindowActions;

/// The menus of the window, in their order. Features add their actions; an empty menu is not shown.
class MainMenus : public QObject
{
    Q_OBJECT

public:
    /// A child of `bar`, holding the window's own actions.
    MainMenus(QMenuBar &bar, const WindowActions &actions);

    QMenu *file;
    QMenu *edit;
    QMenu *program;
    QMenu *view;
    QMenu *tools;
    QMenu *help;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
};

} // namespace codewar

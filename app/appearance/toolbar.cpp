// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance/toolbar.h"

#include <QActionEvent>
#include <QToolButton>

#include <algorithm>

namespace codewar {

ToolBar::ToolBar(int smallestIcon, QWidget *parent) : QToolBar(parent), m_smallestIcon(smallestIcon)
{
    scaleIcons();
}

void ToolBar::actionEvent(QActionEvent *event)
{
    QToolBar::actionEvent(event);
    if (event->type() != QEvent::ActionAdded)
        return;
    if (auto *button = qobject_cast<QToolButton *>(widgetForAction(event->action())))
        button->setFocusPolicy(Qt::TabFocus);
}

void ToolBar::changeEvent(QEvent *event)
{
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scaleIcons();
}

void ToolBar::scaleIcons()
{
    const int size = std::max(m_smallestIcon, fontMetrics().height());
    setIconSize({size, size});
}

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tabs/tabstrip.h"

#include "app/appearance/appearance.h"
#include "app/tabs/tabactions.h"
#include "app/tabs/tabbar.h"
#include "app/window/workspace.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace codewar {

using namespace Qt::StringLiterals;

TabStrip::TabStrip(const Appearance &appearance, Documents &documents, Workspace &workspace,
                   TabActions &actions, QAction &newTab, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_actions(actions), m_bar(new TabBar(appearance, documents))
{
    setObjectName(u"tabStrip"_s);
    auto *add = new QToolButton;
    add->setObjectName(u"newTabButton"_s);
    add->setDefaultAction(&newTab);
    add->setAutoRaise(true);
    add->setToolButtonStyle(Qt::ToolButtonIconOnly);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->setSpacing(2);
    layout->addWidget(m_bar);
    layout->addWidget(add, 0, Qt::AlignVCenter);
    layout->addStretch(1);
    m_bar->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, [this] { update(); });
    connect(m_bar, &TabBar::selectRequested, &workspace, &Workspace::select);
    connect(m_bar, &TabBar::closeRequested, &workspace, &Workspace::close);
    connect(m_bar, &TabBar::menuRequested, this, [this, &workspace](int index, const QPoint &globalPos) {
        workspace.select(index);
        showMenu(globalPos);
    });
}

void TabStrip::showMenu(const QPoint &globalPos)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"tabMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_actions.close, m_actions.closeOthers, m_actions.reopen});
    menu->addSeparator();
    menu->addActions({m_actions.duplicate, m_actions.moveBack, m_actions.moveOn});
    menu->popup(globalPos);
}

void TabStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.theme().window);
    painter.setPen(m_appearance.theme().border);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace codewar

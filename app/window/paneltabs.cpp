// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/paneltabs.h"

#include "app/panels/panel.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace codewar {

using namespace Qt::StringLiterals;

PanelTabs::PanelTabs(const QString &objectName, QWidget *parent)
    : QWidget(parent), m_tabs(new QTabBar), m_headers(new QStackedWidget), m_panels(new QStackedWidget)
{
    setObjectName(objectName);
    m_tabs->setObjectName(objectName + "Bar"_L1);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);                                // never narrower than its tabs
    m_headers->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // the tabs come first

    auto *top = new QHBoxLayout;
    top->setContentsMargins(0, 2, 0, 0);
    top->setSpacing(0);
    top->addSpacing(4); // unlike a margin, on the side where the text begins
    top->addWidget(m_tabs, 0, Qt::AlignBottom);
    top->addWidget(m_headers, 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(top);
    rows->addWidget(m_panels, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_headers->setCurrentIndex(index);
        m_panels->setCurrentIndex(index);
        Q_EMIT currentChanged(current());
    });
}

void PanelTabs::addPanel(Panel *panel)
{
    m_headers->addWidget(panel->takeHeader());
    m_panels->addWidget(panel);
    m_tabs->addTab(panel->title());
    m_tabs->updateGeometry(); // QTabBar tells its layout of a new tab only where it has scroll buttons
    connect(panel, &Panel::titleChanged, this, [this, panel](const QString &title) {
        m_tabs->setTabText(m_panels->indexOf(panel), title);
        m_tabs->updateGeometry();
    });
}

Panel *PanelTabs::current() const
{
    return qobject_cast<Panel *>(m_panels->currentWidget());
}

void PanelTabs::showPanel(const Panel *panel)
{
    m_tabs->setCurrentIndex(m_panels->indexOf(panel));
}

} // namespace codewar

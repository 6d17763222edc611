// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/maintoolbar.h"

#include "app/appearance/icons.h"
#include "app/window/windowactions.h"

#include <QEvent>
#include <QToolButton>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr int smallestIcon = 18;

QWidget *makeSpacer(int width)
{
    auto *spacer = new QWidget;
    if (width > 0)
        spacer->setFixedWidth(width);
    else
        spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return spacer;
}

} // namespace

MainToolBar::MainToolBar(const Appearance &appearance, const WindowActions &actions, QWidget &picker,
                         QMenu &examples, QWidget *parent)
    : QToolBar(parent), m_examples(new QToolButton)
{
    setObjectName(u"mainToolBar"_s);
    setMovable(false);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setContextMenuPolicy(Qt::PreventContextMenu);
    m_examples->setObjectName(u"examplesButton"_s);
    m_examples->setIcon(icon(Icon::Examples, appearance));
    m_examples->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_examples->setPopupMode(QToolButton::InstantPopup);
    m_examples->setMenu(&examples);

    addWidget(makeSpacer(4));
    addActions({actions.run, actions.stop});
    addWidget(makeSpacer(8));
    addWidget(&picker);
    addWidget(makeSpacer(0));
    addActions({actions.newText, actions.open, actions.save});
    addWidget(m_examples);
    addWidget(makeSpacer(4));
    retranslate();
    scaleIcons();
}

void MainToolBar::retranslate()
{
    setWindowTitle(tr("Main tool bar"));
    m_examples->setText(tr("Examples"));
}

void MainToolBar::scaleIcons()
{
    const int size = std::max(smallestIcon, fontMetrics().height());
    setIconSize({size, size});
}

void MainToolBar::changeEvent(QEvent *event)
{
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        scaleIcons();
}

} // namespace codewar

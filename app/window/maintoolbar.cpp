// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/maintoolbar.h"

#include "app/window/windowactions.h"

#include <QEvent>
#include <QToolButton>

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

MainToolBar::MainToolBar(const WindowActions &actions, QWidget &picker, QAction &examples, QWidget *parent)
    : ToolBar(smallestIcon, parent),
      m_fileActions{actions.newText, actions.open, actions.save},
      m_examples(new QToolButton)
{
    setObjectName(u"mainToolBar"_s);
    setMovable(false);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setContextMenuPolicy(Qt::PreventContextMenu);
    m_examples->setObjectName(u"examplesButton"_s);
    m_examples->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_examples->setFocusPolicy(Qt::TabFocus);
    m_examples->setDefaultAction(&examples);

    addWidget(makeSpacer(4));
    addActions({actions.run, actions.stop});
    addWidget(makeSpacer(8));
    addWidget(&picker);
    addWidget(makeSpacer(0));
    addActions(m_fileActions);
    m_examplesPlace = addWidget(m_examples);
    addWidget(makeSpacer(4));
    retranslate();
}

void MainToolBar::retranslate()
{
    setWindowTitle(tr("Main tool bar"));
}

/// The actions themselves stay visible: a hidden one would be gone from the menus too.
void MainToolBar::setReduced(bool reduced)
{
    m_examplesPlace->setVisible(!reduced);
    for (QAction *action : std::as_const(m_fileActions))
        removeAction(action);
    if (!reduced)
        insertActions(m_examplesPlace, m_fileActions);
}

void MainToolBar::changeEvent(QEvent *event)
{
    ToolBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace codewar

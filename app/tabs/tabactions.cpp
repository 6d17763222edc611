// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tabs/tabactions.h"

#include "app/commands/commands.h"
#include "app/tabs/documents.h"
#include "app/window/workspace.h"

namespace codewar {

using namespace Qt::StringLiterals;

TabActions::TabActions(Commands &commands, Documents &documents, Workspace &workspace, QObject *parent)
    : QObject(parent),
      close(makeAction(this, u"closeTabAction"_s, {}, {Qt::CTRL | Qt::Key_W})),
      closeOthers(makeAction(this, u"closeOtherTabsAction"_s, {})),
      reopen(makeAction(this, u"reopenTabAction"_s, {}, {Qt::CTRL | Qt::SHIFT | Qt::Key_T})),
      duplicate(makeAction(this, u"duplicateTabAction"_s, {})),
      next(makeAction(this, u"nextTabAction"_s, {}, {Qt::CTRL | Qt::Key_Tab, Qt::CTRL | Qt::Key_PageDown})),
      previous(makeAction(this, u"previousTabAction"_s, {},
                          {Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab,
                           Qt::CTRL | Qt::Key_PageUp})),
      moveOn(makeAction(this, u"moveTabOnAction"_s, {}, {Qt::CTRL | Qt::SHIFT | Qt::Key_PageDown})),
      moveBack(makeAction(this, u"moveTabBackAction"_s, {}, {Qt::CTRL | Qt::SHIFT | Qt::Key_PageUp})),
      m_commands(commands),
      m_documents(documents),
      m_workspace(workspace)
{
    connectActions();
    retranslate();
    updateEnabled();
}

void TabActions::retranslate()
{
    close->setText(tr("&Close tab"));
    closeOthers->setText(tr("Close other &tabs"));
    reopen->setText(tr("Reopen c&losed tab"));
    duplicate->setText(tr("&Duplicate tab"));
    next->setText(tr("Ne&xt tab"));
    previous->setText(tr("&Previous tab"));
    moveOn->setText(tr("Move tab &forward"));
    moveBack->setText(tr("Move tab &back"));
    m_commands.add(tr("Tabs"), actions());
}

QList<QAction *> TabActions::actions() const
{
    return {close, closeOthers, reopen, duplicate, next, previous, moveOn, moveBack};
}

void TabActions::connectActions()
{
    connect(close, &QAction::triggered, this, [this] { m_workspace.close(m_documents.currentIndex()); });
    connect(closeOthers, &QAction::triggered, &m_workspace, &Workspace::closeOthers);
    connect(reopen, &QAction::triggered, &m_workspace, &Workspace::reopenClosed);
    connect(duplicate, &QAction::triggered, &m_workspace, &Workspace::duplicate);
    connect(next, &QAction::triggered, this, [this] { step(1); });
    connect(previous, &QAction::triggered, this, [this] { step(-1); });
    connect(moveOn, &QAction::triggered, this, [this] { moveCurrent(1); });
    connect(moveBack, &QAction::triggered, this, [this] { moveCurrent(-1); });
    for (const auto signal : {&Documents::inserted, &Documents::removed, &Documents::selected})
        connect(&m_documents, signal, this, &TabActions::updateEnabled);
    connect(&m_documents, &Documents::moved, this, &TabActions::updateEnabled);
    connect(&m_documents, &Documents::wasReset, this, &TabActions::updateEnabled);
}

void TabActions::updateEnabled()
{
    const int count = m_documents.count();
    reopen->setEnabled(!m_documents.closed().isEmpty());
    for (QAction *action : {closeOthers, next, previous})
        action->setEnabled(count > 1);
    moveOn->setEnabled(m_documents.currentIndex() < count - 1);
    moveBack->setEnabled(m_documents.currentIndex() > 0);
}

void TabActions::step(int by)
{
    const int count = m_documents.count();
    m_workspace.select((m_documents.currentIndex() + by + count) % count);
}

void TabActions::moveCurrent(int by)
{
    const int to = m_documents.currentIndex() + by;
    if (to >= 0 && to < m_documents.count())
        m_documents.move(m_documents.currentIndex(), to);
}

} // namespace codewar

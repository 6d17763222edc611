// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/mainmenus.h"

#include "app/window/windowactions.h"

#include <QEvent>
#include <QMenu>
#include <QMenuBar>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

QMenu *addMenu(QMenuBar &bar, const QString &objectName)
{
    QMenu *menu = bar.addMenu(QString());
    menu->setObjectName(objectName);
    menu->menuAction()->setVisible(false);
    return menu;
}

} // namespace

MainMenus::MainMenus(QMenuBar &bar, const WindowActions &actions)
    : QObject(&bar),
      file(addMenu(bar, u"fileMenu"_s)),
      edit(addMenu(bar, u"editMenu"_s)),
      program(addMenu(bar, u"programMenu"_s)),
      view(addMenu(bar, u"viewMenu"_s)),
      tools(addMenu(bar, u"toolsMenu"_s)),
      help(addMenu(bar, u"helpMenu"_s))
{
    for (QMenu *menu : {file, edit, program, view, tools, help})
        menu->installEventFilter(this);
    file->addActions({actions.newText, actions.open, actions.save, actions.saveAs});
    file->addSeparator();
    file->addAction(actions.quit);
    program->addActions({actions.run, actions.stop});
    view->addActions({actions.zoomIn, actions.zoomOut, actions.zoomReset});
    help->addAction(actions.about);
    bar.installEventFilter(this);
    retranslate();
}

void MainMenus::retranslate()
{
    file->setTitle(tr("&File"));
    edit->setTitle(tr("&Edit"));
    program->setTitle(tr("&Program"));
    view->setTitle(tr("&View"));
    tools->setTitle(tr("&Tools"));
    help->setTitle(tr("&Help"));
}

bool MainMenus::eventFilter(QObject *watched, QEvent *event)
{
    auto *menu = qobject_cast<QMenu *>(watched);
    if (menu && event->type() == QEvent::ActionAdded)
        menu->menuAction()->setVisible(true);
    if (!menu && event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

} // namespace codewar

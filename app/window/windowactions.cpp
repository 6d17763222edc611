// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/windowactions.h"

#include "app/appearance/icons.h"
#include "app/commands/commands.h"
#include "app/window/languagepicker.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

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

WindowActions::WindowActions(QObject *parent)
    : QObject(parent),
      run(makeAction(this, u"runAction"_s, tr("&Run"),
                     {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter, Qt::Key_F5})),
      stop(makeAction(this, u"stopAction"_s, tr("S&top"), {Qt::SHIFT | Qt::Key_F5})),
      newText(makeAction(this, u"newAction"_s, tr("&New"), {Qt::CTRL | Qt::Key_N})),
      open(makeAction(this, u"openAction"_s, tr("&Open…"), {Qt::CTRL | Qt::Key_O})),
      save(makeAction(this, u"saveAction"_s, tr("&Save"), {Qt::CTRL | Qt::Key_S})),
      saveAs(makeAction(this, u"saveAsAction"_s, tr("Save &as…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_S})),
      quit(makeAction(this, u"quitAction"_s, tr("&Quit"), {Qt::CTRL | Qt::Key_Q})),
      zoomIn(makeAction(this, u"zoomInAction"_s, tr("Zoom &in"),
                        {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal})),
      zoomOut(makeAction(this, u"zoomOutAction"_s, tr("Zoom &out"), {Qt::CTRL | Qt::Key_Minus})),
      zoomReset(makeAction(this, u"zoomResetAction"_s, tr("&Normal size"), {Qt::CTRL | Qt::Key_0})),
      about(makeAction(this, u"aboutAction"_s, tr("&About CodeWar"), {}))
{
    run->setIcon(icon(Icon::Run));
    stop->setIcon(icon(Icon::Stop));
    newText->setIcon(icon(Icon::New));
    open->setIcon(icon(Icon::Open));
    save->setIcon(icon(Icon::Save));
    stop->setEnabled(false);
}

void WindowActions::addTo(QMainWindow &window, LanguagePicker &picker, QMenu &examples, QMenu &places)
{
    addMenus(window, examples, places);
    addToolBar(window, picker, examples);
}

void WindowActions::addMenus(QMainWindow &window, QMenu &examples, QMenu &places)
{
    QMenu *file = window.menuBar()->addMenu(tr("&File"));
    file->addActions({newText, open, save, saveAs});
    file->addSeparator();
    file->addAction(quit);
    QMenu *program = window.menuBar()->addMenu(tr("&Program"));
    program->addActions({run, stop});
    program->addSeparator();
    program->addMenu(&places);
    window.menuBar()->addMenu(&examples);
    QMenu *view = window.menuBar()->addMenu(tr("&View"));
    view->addActions({zoomIn, zoomOut, zoomReset});
    QMenu *help = window.menuBar()->addMenu(tr("&Help"));
    help->addAction(about);
}

void WindowActions::addToolBar(QMainWindow &window, LanguagePicker &picker, QMenu &examples)
{
    QToolBar *bar = window.addToolBar(tr("Main tool bar"));
    bar->setObjectName(u"mainToolBar"_s);
    bar->setMovable(false);
    bar->setIconSize(QSize(18, 18));
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->addWidget(makeSpacer(4));
    bar->addActions({run, stop});
    bar->addWidget(makeSpacer(8));
    bar->addWidget(&picker);
    bar->addWidget(makeSpacer(0));
    bar->addActions({newText, open, save});
    auto *exampleButton = new QToolButton;
    exampleButton->setObjectName(u"examplesButton"_s);
    exampleButton->setText(tr("Examples"));
    exampleButton->setIcon(icon(Icon::Examples));
    exampleButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    exampleButton->setPopupMode(QToolButton::InstantPopup);
    exampleButton->setMenu(&examples);
    bar->addWidget(exampleButton);
    bar->addWidget(makeSpacer(4));
}

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/windowactions.h"

#include "app/appearance/icons.h"
#include "app/commands/commands.h"

namespace codewar {

using namespace Qt::StringLiterals;

WindowActions::WindowActions(const Appearance &appearance, Commands &commands, QObject *parent)
    : QObject(parent),
      run(makeAction(this, u"runAction"_s, {},
                     {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter, Qt::Key_F5})),
      stop(makeAction(this, u"stopAction"_s, {}, {Qt::SHIFT | Qt::Key_F5})),
      newText(makeAction(this, u"newAction"_s, {}, {Qt::CTRL | Qt::Key_T, Qt::CTRL | Qt::Key_N})),
      open(makeAction(this, u"openAction"_s, {}, {Qt::CTRL | Qt::Key_O})),
      save(makeAction(this, u"saveAction"_s, {}, {Qt::CTRL | Qt::Key_S})),
      saveAs(makeAction(this, u"saveAsAction"_s, {}, {Qt::CTRL | Qt::SHIFT | Qt::Key_S})),
      quit(makeAction(this, u"quitAction"_s, {}, {Qt::CTRL | Qt::Key_Q})),
      zoomIn(makeAction(this, u"zoomInAction"_s, {}, {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal})),
      zoomOut(makeAction(this, u"zoomOutAction"_s, {}, {Qt::CTRL | Qt::Key_Minus})),
      zoomReset(makeAction(this, u"zoomResetAction"_s, {}, {Qt::CTRL | Qt::Key_0})),
      about(makeAction(this, u"aboutAction"_s, {})),
      m_commands(commands)
{
    run->setIcon(icon(Icon::Run, appearance));
    stop->setIcon(icon(Icon::Stop, appearance));
    newText->setIcon(icon(Icon::New, appearance));
    open->setIcon(icon(Icon::Open, appearance));
    save->setIcon(icon(Icon::Save, appearance));
    stop->setEnabled(false);
    retranslate();
}

void WindowActions::retranslate()
{
    run->setText(tr("&Run"));
    stop->setText(tr("&Stop"));
    newText->setText(tr("&New tab"));
    open->setText(tr("&Open…"));
    save->setText(tr("&Save"));
    saveAs->setText(tr("Save &as…"));
    quit->setText(tr("&Quit"));
    zoomIn->setText(tr("Zoom &in"));
    zoomOut->setText(tr("Zoom &out"));
    zoomReset->setText(tr("&Normal size"));
    about->setText(tr("&About CodeWar"));
    m_commands.add(tr("File"), {newText, open, save, saveAs, quit});
    m_commands.add(tr("Program"), {run, stop});
    m_commands.add(tr("View"), {zoomIn, zoomOut, zoomReset});
    m_commands.add(tr("Help"), {about});
}

} // namespace codewar

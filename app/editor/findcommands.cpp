// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/findcommands.h"

#include "app/editor/codeeditor.h"
#include "app/editor/findbar.h"
#include "app/editor/finder.h"

namespace codewar {

using namespace Qt::StringLiterals;

FindCommands::FindCommands(CodeEditor &editor, Settings &settings, const Appearance &appearance)
    : EditorCommands(editor),
      m_finder(new Finder(editor, appearance)),
      m_bar(new FindBar(editor, *m_finder, settings, appearance)),
      m_find(add(u"findAction"_s, {QKeySequence::Find}, [this] { m_bar->open(false); })),
      m_replace(add(u"replaceAction"_s, {Qt::CTRL | Qt::Key_H}, [this] { m_bar->open(true); })),
      m_next(add(u"findNextAction"_s, {Qt::Key_F3}, [this] { m_finder->step(1); })),
      m_previous(add(u"findPreviousAction"_s, {Qt::SHIFT | Qt::Key_F3}, [this] { m_finder->step(-1); }))
{
    retranslate();
}

void FindCommands::retranslate()
{
    m_find->setText(tr("&Find…"));
    m_replace->setText(tr("R&eplace…"));
    m_next->setText(tr("Find &next"));
    m_previous->setText(tr("Find pre&vious"));
}

} // namespace codewar

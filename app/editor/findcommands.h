// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editor/editorcommands.h"

namespace codewar {

class Appearance;
class FindBar;
class Finder;
class Settings;

/// The commands to find and replace, with the bar they show.
class FindCommands : public EditorCommands
{
    Q_OBJECT

public:
    /// Both outlive `editor`.
    FindCommands(CodeEditor &editor, Settings &settings, const Appearance &appearance);

private:
    void retranslate() override;

    Finder *m_finder;
    FindBar *m_bar;
    QAction *m_find;
    QAction *m_replace;
    QAction *m_next;
    QAction *m_previous;
};

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editor/editorcommands.h"
#include "app/settings/settings.h"

namespace codewar {

class Appearance;

/// Folds blocks of the text away: a margin to click, and commands. Switched by settings::folding.
class Folding : public EditorCommands
{
    Q_OBJECT

public:
    static constexpr int margin = 2;

    /// Both outlive `editor`.
    Folding(CodeEditor &editor, Settings &settings, const Appearance &appearance);

private:
    void retranslate() override;
    void update();
    void applyAppearance();
    void foldHere();

    Settings &m_settings;
    const Appearance &m_appearance;
    QAction *m_toggle;
    QAction *m_foldAll;
    QAction *m_unfoldAll;
    QAction *m_switch;
};

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editor/editorcommands.h"
#include "app/settings/settings.h"

namespace codewar {

class Appearance;

/// What the text shows besides itself: indentation guides and white space, each switched by its setting.
class ViewOptions : public EditorCommands
{
    Q_OBJECT

public:
    /// Both outlive `editor`.
    ViewOptions(CodeEditor &editor, Settings &settings, const Appearance &appearance);

private:
    void retranslate() override;
    void update();
    void applyAppearance();

    Settings &m_settings;
    const Appearance &m_appearance;
    QAction *m_guides;
    QAction *m_whitespace;
};

} // namespace codewar

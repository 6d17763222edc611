// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appearance/appearance.h"
#include "app/appearance/focusring.h"
#include "app/appearance/systemcolors.h"
#include "app/commands/commands.h"
#include "app/settings/keys.h"

#include <QTemporaryDir>

namespace codewar {

/// Settings in a file of their own, and the appearance and commands that go with them.
class TestShell
{
    QTemporaryDir m_folder;

public:
    TestShell() { settings.set(settings::theme, themes::light); }

    Settings settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    SystemColors system;
    Appearance appearance{settings, system};
    FocusRing focusRing{appearance};
    Commands commands;
};

} // namespace codewar

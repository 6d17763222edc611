// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appearance/appearance.h"
#include "app/commands/commands.h"
#include "app/settings/settings.h"

#include <QTemporaryDir>

namespace codewar {

/// Settings in a file of their own, and the appearance and commands that go with them.
class TestShell
{
    QTemporaryDir m_folder;

public:
    Settings settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    Appearance appearance{settings};
    Commands commands;
};

} // namespace codewar

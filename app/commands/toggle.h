// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings.h"

class QAction;

namespace codewar {

/// Makes an action a switch for a setting: it shows what holds and changes it. `settings` outlives the
/// action.
void makeToggle(QAction &action, Settings &settings, const Setting<bool> &setting);

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings.h"

#include <QString>

/// Every preference there is: key, type and default in one place.
namespace codewar::settings {

using namespace Qt::StringLiterals;

/// Empty: the desktop's own.
inline const Setting<QString> uiLanguage{"appearance/language"_L1, {}};
inline const Setting<int> zoom{"appearance/zoom"_L1, 0}; ///< points added to every font

} // namespace codewar::settings

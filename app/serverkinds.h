// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places/connectionkind.h"
#include "runner/run/languageregistry.h"

namespace codewar {

/// The kind of connections to CodeWar servers. `registry` outlives it and what it connects to.
ConnectionKinds serverKinds(const LanguageRegistry &registry);

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places/connectionkind.h"
#include "runner/run/languageregistry.h"

namespace codewar {

/// The kinds of connections to Docker engines: at an address, and by the name of a Docker context. `registry`
/// outlives them and what they connect to.
ConnectionKinds engineKinds(const LanguageRegistry &registry);

} // namespace codewar

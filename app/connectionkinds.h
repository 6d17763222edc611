// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places/connectionkind.h"
#include "runner/run/languageregistry.h"

namespace codewar {

/// Every kind of connection that a person can add. `registry` outlives them and what they connect to.
ConnectionKinds connectionKinds(const LanguageRegistry &registry);

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places/place.h"
#include "runner/run/languageregistry.h"

namespace codewar {

/// The places on this machine: Docker or bubblewrap, or whichever there is. `registry` must outlive what
/// they connect to.
Places localPlaces(const LanguageRegistry &registry);

} // namespace codewar

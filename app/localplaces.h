// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places/place.h"
#include "runner/run/languageregistry.h"

namespace codewar {

/// The places on this machine: Docker or bubblewrap, or whichever there is; and `connections`, where not
/// null. Both must outlive what they connect to.
Places localPlaces(const LanguageRegistry &registry, Connections *connections = nullptr);

} // namespace codewar

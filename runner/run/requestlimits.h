// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/limits.h"

#include <nlohmann/json_fwd.hpp>

namespace codewar {

/// The limits that a request may name, by the names they have on the wire.
nlohmann::ordered_json toJson(const Limits &limits);

/// None of these beyond `largest`; the others as they are.
Limits cutTo(Limits limits, const Limits &largest);

} // namespace codewar

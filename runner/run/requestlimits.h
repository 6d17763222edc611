// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/limits.h"

#include <nlohmann/json_fwd.hpp>

#include <functional>

namespace codewar {

/// The limits that a request may name, by the names they have on the wire.
nlohmann::ordered_json toJson(const Limits &limits);

/// Gives the value of a limit, in milliseconds or bytes, from its name on the wire and the usual one.
using LimitReader = std::function<qint64(const char *name, qint64 usual)>;
/// `usual`, with those that a request may name as `read` gives them.
Limits readLimits(const Limits &usual, const LimitReader &read);

/// None of these beyond `largest`; the others as they are.
Limits cutTo(Limits limits, const Limits &largest);

} // namespace codewar

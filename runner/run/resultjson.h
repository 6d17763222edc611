// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/run.h"
#include "runner/run/runresult.h"

#include <nlohmann/json_fwd.hpp>

namespace codewar {

/// The result object of the outside interfaces (command line, HTTP, queue); docs/result.md describes it.
/// Bytes that are not UTF-8 become U+FFFD, and a second field with the ending "Base64" holds the exact ones.
nlohmann::ordered_json toJson(const RunResult &result);

/// The name of an output channel in events: "stdout", "stderr" or "compile".
const char *channelName(Run::Channel channel);

} // namespace codewar

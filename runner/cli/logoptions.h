// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/log/log.h"

#include <string>

namespace codewar {

/// One of "debug", "info", "warning" and "error".
Log::Level logLevelOf(const std::string &name);
/// "text" or "json"; "auto" is text on a terminal, else JSON.
Log::Format logFormatOf(const std::string &name);

} // namespace codewar

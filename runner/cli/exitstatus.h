// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/runresult.h"

namespace codewar {

/// Exit statuses of the commands that are not a program's own; 64 and up as sysexits.h names them.
namespace exitstatus {
inline constexpr int wrongUsage = 64;
inline constexpr int compileError = 65;
inline constexpr int damagedFile = 65;
inline constexpr int unavailable = 69;
inline constexpr int internalError = 70;
inline constexpr int timeLimit = 124;
inline constexpr int resourceLimit = 125;
inline constexpr int signalBase = 128;
inline constexpr int cancelled = 130;
} // namespace exitstatus

/// The exit status of `run` without --json.
int exitStatusOf(const RunResult &result);

} // namespace codewar

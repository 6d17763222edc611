// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/limits.h"
#include "runner/run/result.h"
#include "runner/run/runresult.h"
#include "runner/sandbox/task.h"

namespace codewar {

/// Puts verdict, exit status, times, memory and the error's sentence of a finished task into a result. The
/// verdict comes from wait statuses, kill reasons and the kernel's counters, never from what a program
/// printed.
void judge(const TaskReport &report, const Limits &limits, RunResult &result);

/// The result of a run that our own machinery could not finish.
void judgeInternalError(const Error &error, RunResult &result);
/// The result of a run that was cancelled before it began.
void judgeCancelled(RunResult &result);

} // namespace codewar

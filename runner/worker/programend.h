// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/bullmq/worker/processor.h"
#include "runner/run/runresult.h"

namespace codewar {

/// What a run's result means for its job. Our own producers take every verdict but our own failure; for
/// others a program that did not end well is a job that failed for good, with the compiler's text or stderr
/// as the reason.
bullmq::AttemptEnd attemptEndOf(const RunResult &result, bool fullResult);

/// The same for a run that could not be started.
bullmq::AttemptEnd attemptEndOf(const Error &error);

} // namespace codewar

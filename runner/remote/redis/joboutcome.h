// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/bullmq/outcomes.h"
#include "runner/run/runresult.h"

namespace codewar {

/// What became of a job, as a run's result. `byOurWorker`: its worker spoke of it in the job's streams. An
/// original worker's failure is that of the program.
RunResult resultOf(const bullmq::JobOutcome &outcome, bool byOurWorker);

/// The result of a job that never was in the queue, or that nobody can tell of.
RunResult unreachable(const Error &error);

} // namespace codewar

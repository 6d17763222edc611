// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"
#include "runner/run/runrequest.h"

namespace codewar {

/// What a job asks for.
struct ProgramJob
{
    RunRequest request;
    bool fullResult = false; ///< its producer is ours: it takes every verdict, and live output
};

/// From a job's data (docs/live-streams.md). Where it names no language, its queue does ("cpp-jobs"). Limits
/// are cut to `most`. InvalidInput, in words for the producer, where it cannot be understood.
Result<ProgramJob> programFromJobData(const QByteArray &data, const QByteArray &queue, const Limits &most);

} // namespace codewar

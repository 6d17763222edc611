// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/bullmq/queue.h"
#include "runner/run/result.h"
#include "runner/run/runrequest.h"

namespace codewar {

/// The job of a request that was validated (docs/live-streams.md).
struct RemoteJob
{
    bullmq::NewJob job;
    /// What could not go with the job, as JSON holds text only, and is to be the first that is written.
    QByteArray firstInput;
    bool liveInput = false; ///< the worker waits for more, until the input is closed
};

/// InvalidInput, in words for a person, for what a queue cannot carry.
Result<RemoteJob> remoteJobOf(const RunRequest &request);

/// What of its request can still be told from a job: all but its program, input and limits.
RunRequest requestOfJob(const bullmq::Job &job, const QString &language);

/// Most bytes that a job may bring along for its program's stdin.
inline constexpr qint64 maxRemoteInputBytes = 1LL << 20;

} // namespace codewar

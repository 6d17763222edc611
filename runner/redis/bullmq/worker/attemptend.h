// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/bullmq/worker/processor.h"
#include "runner/redis/bullmq/worker/workersettings.h"

#include <variant>

namespace codewar::bullmq {

struct PutBack
{
    HeldLock lock;
    std::chrono::milliseconds delay{0};
};

/// What happens to a job after an attempt: it is over, is tried again, or waits as if nothing had been.
using Consequence = std::variant<JobEnd, FailedAttempt, PutBack>;

/// `chance`, from 0 to 1, is for back-offs with jitter.
Consequence consequenceOf(const AttemptEnd &end, const Job &job, const QByteArray &token,
                          const WorkerSettings &settings, double chance);

} // namespace codewar::bullmq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/bullmq/jobtransitions.h"

#include <QList>

namespace codewar::bullmq {

struct WorkerSettings
{
    QList<QueueKeys> queues{};
    int concurrency = 1; ///< jobs of all queues together
    QByteArray name{};   ///< what queues call this worker; without spaces
    std::chrono::milliseconds lockDuration{30'000};
    /// How often somebody looks for jobs of workers that are gone, and how often one job may be theirs.
    std::chrono::milliseconds stalledInterval{30'000};
    int allowedStalls = 1;
    /// How long to trust that an empty queue wakes us.
    std::chrono::milliseconds longestSleep{5'000};
    std::optional<RateLimit> limit{};
    KeepPolicy keepCompleted{}; ///< of jobs that say nothing themselves
    KeepPolicy keepFailed{};
    std::optional<int> minutesOfMetrics{};
};

/// What a worker has done since its start.
struct WorkerCounts
{
    int running = 0;
    quint64 started = 0;
    quint64 completed = 0;
    quint64 failed = 0; ///< for good
    quint64 retried = 0;
    quint64 handedBack = 0;
    quint64 lost = 0;      ///< whose lock was lost while they ran
    quint64 recovered = 0; ///< taken back from workers that were gone

    bool operator==(const WorkerCounts &) const = default;
};

} // namespace codewar::bullmq

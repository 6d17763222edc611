// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/bullmq/job.h"

#include <chrono>
#include <unordered_map>
#include <vector>

namespace codewar::bullmq {

class QueueLine;

/// A job that this worker has.
struct RunningJob
{
    enum class Phase {
        Processing,
        Ending, ///< its processor is done with it; Redis is to hear of it
    };

    QueueLine *line = nullptr;
    Job job{};
    QByteArray token{};
    std::chrono::steady_clock::time_point lockedAt{}; ///< the lock lasts from then at least
    Phase phase = Phase::Processing;
    int failedCalls = 0;       ///< of those that were to end it
    bool mayHaveEnded = false; ///< such a call got no answer
    bool callUnderWay = false; ///< such a call waits for its answer
};

/// The jobs of a worker, by the numbers of their attempts.
class RunningJobs
{
public:
    quint64 insert(RunningJob job);
    /// Null where there is none (any more).
    RunningJob *find(quint64 attempt);
    void remove(quint64 attempt) { m_jobs.erase(attempt); }
    bool contains(const QueueLine *line, const QByteArray &jobId) const;

    std::vector<quint64> attempts() const;
    bool isEmpty() const { return m_jobs.empty(); }
    int size() const { return int(m_jobs.size()); }

private:
    std::unordered_map<quint64, RunningJob> m_jobs;
    quint64 m_lastAttempt = 0;
};

} // namespace codewar::bullmq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/bullmq/job.h"

namespace codewar::bullmq {

class QueueKeys;

/// What an attempt at a job came to.
struct AttemptEnd
{
    enum class Kind {
        Completed,
        Failed,        ///< may be tried again
        FailedForGood, ///< would fail again
        HandedBack,    ///< was not tried: another worker, or this one later, shall have it
    };

    Kind kind = Kind::Completed;
    QByteArray text{};                  ///< the result as JSON, or the reason in words
    QByteArray trace{};                 ///< more about a failure; empty: its reason
    std::chrono::milliseconds delay{0}; ///< of HandedBack: not before
};

/// Where a processor tells of its attempts, by their numbers. What it says of an attempt that was aborted or
/// that has ended is not heard.
class Attempts
{
public:
    virtual ~Attempts() = default;

    virtual void end(quint64 attempt, AttemptEnd end) = 0;
    /// For people who wait; every report is an event that takes the place of older ones, so few.
    virtual void reportProgress(quint64 attempt, const QByteArray &json) = 0;
    /// A row of the job's log.
    virtual void log(quint64 attempt, const QByteArray &row) = 0;
};

/// Does jobs. Everything happens on the worker's thread.
class Processor
{
public:
    virtual ~Processor() = default;

    /// Begins an attempt; its end may be told at once, or whenever.
    virtual void process(quint64 attempt, const QueueKeys &queue, const Job &job, Attempts &attempts) = 0;
    /// The job is no longer ours: it shall stop soon, and what it comes to is of no interest.
    virtual void abort(quint64 attempt) = 0;
};

} // namespace codewar::bullmq

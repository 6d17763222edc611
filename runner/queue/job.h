// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"

#include <QString>

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>

namespace codewar {

/// Exponential: first, first * factor, first * factor², …, never over `most`.
struct BackOff
{
    std::chrono::milliseconds first{500};
    double factor = 2;
    std::chrono::milliseconds most{30'000};
};

/// What a running job sees of its queue. Used only inside Job::work, on the worker's thread.
class JobContext
{
public:
    virtual ~JobContext() = default;
    virtual QString jobId() const = 0;
    virtual int attempt() const = 0;                     ///< from 1
    virtual std::chrono::nanoseconds waited() const = 0; ///< from add() to the start of this attempt
    virtual std::stop_token stopToken() const = 0;
    virtual void setProgress(double fraction) = 0; ///< 0 to 1
};

/// How an attempt failed. Only failures of ours that may pass are worth another attempt.
struct JobFailure
{
    Error error;
    bool retryable = false;
};

struct JobEvent
{
    enum class Kind { Waiting, Active, Progress, Delayed, Completed, Failed, Cancelled };

    Kind kind;
    double progress = 0;                ///< with Progress
    int attempt = 0;                    ///< with Active, Delayed and Failed
    std::chrono::milliseconds delay{0}; ///< with Delayed
    Error error = {};                   ///< with Delayed and Failed

    bool isFinal() const { return kind >= Kind::Completed; }
};

/// A piece of work for a JobQueue. A plain value.
struct Job
{
    QString id;       ///< unique among the jobs of a queue that are not over
    int priority = 0; ///< higher goes first; equal ones in the order they came
    int attempts = 1; ///< at most so many
    BackOff backOff;

    /// Does the work, on a thread of the queue's pool. No value: done. Must return soon after a stop request,
    /// and must not throw.
    std::function<std::optional<JobFailure>(JobContext &)> work;

    /// Told what happens, in order, never two calls at once and never while the queue's lock is held: on the
    /// thread where it happened, or on one that is telling this observer something earlier. Progress that
    /// comes faster than it is taken is told as its newest value only. May be empty; must not throw.
    std::function<void(const JobEvent &)> observer;
};

} // namespace codewar

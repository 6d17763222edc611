// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/queue/clock.h"
#include "runner/queue/job.h"
#include "runner/run/result.h"

#include <QList>

#include <memory>

namespace codewar {

struct JobQueueOptions
{
    int concurrency = 1;      ///< jobs running at once
    int maxWaiting = 1000;    ///< waiting and delayed jobs; one more is refused unless it can start at once
    int maxDeadLetters = 100; ///< the oldest goes first
};

struct JobCounts
{
    int waiting = 0;
    int delayed = 0; ///< waiting for their next attempt
    int active = 0;
    quint64 completed = 0;
    quint64 failed = 0; ///< for good
    quint64 cancelled = 0;

    bool operator==(const JobCounts &) const = default;
};

struct DeadLetter
{
    QString jobId;
    Error reason;
    int attempts = 0;
};

/// Runs jobs on a thread pool of its own: by priority, each id once, a bounded number waiting, failures of
/// ours again after a growing delay, and what failed for good kept with its reason.
///
/// Thread-safe. The destructor cancels every job, waits for the running ones and for every observer that is
/// being told something; so no observer and no work may destroy the queue.
class JobQueue
{
public:
    /// `clock` must outlive the queue.
    JobQueue(JobQueueOptions options, Clock &clock);
    ~JobQueue();
    JobQueue(const JobQueue &) = delete;
    JobQueue &operator=(const JobQueue &) = delete;

    /// Refused where the queue is full or shutting down, InvalidInput where this id is waiting, delayed or
    /// active already (the message says so; the job that is there is untouched). A dead letter of the same id
    /// is dropped: this run supersedes it.
    Result<void> add(Job job);

    /// A job not yet running is dropped at once; a running one is asked to stop through its JobContext.
    /// True: its final event is Cancelled, whatever its work still returns. False where there is no such job.
    /// Each job's observer sees exactly one final event.
    bool cancel(const QString &jobId);

    /// Jobs that go before this one, 0 where it is next; nothing where it is not waiting.
    std::optional<int> position(const QString &jobId) const;
    JobCounts counts() const;

    QList<DeadLetter> deadLetters() const;
    /// Queues a dead job anew with all its attempts; NotFound where there is none with this id.
    Result<void> retryDeadLetter(const QString &jobId);

private:
    class State;
    std::shared_ptr<State> m_state;
};

} // namespace codewar

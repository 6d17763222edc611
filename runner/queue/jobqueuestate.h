// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/queue/deadletterlist.h"
#include "runner/queue/jobentry.h"
#include "runner/queue/jobqueue.h"
#include "runner/queue/waitinglist.h"

#include <QHash>
#include <QRunnable>
#include <QThreadPool>

#include <condition_variable>
#include <deque>
#include <mutex>

namespace codewar {

/// What a JobQueue shares with its pool's threads and with the clock. Timers hold it weakly: one that fires
/// after the queue is gone finds nothing.
class JobQueue::State : public std::enable_shared_from_this<State>
{
public:
    using EntryPtr = std::shared_ptr<JobEntry>;

    State(JobQueueOptions options, Clock &clock);

    Result<void> add(Job job);
    bool cancel(const QString &jobId);
    std::optional<int> position(const QString &jobId) const;
    JobCounts counts() const;
    QList<DeadLetter> deadLetters() const;
    Result<void> retryDeadLetter(const QString &jobId);
    /// Cancels everything; returns when no job runs and no observer is being told anything.
    void shutDown();

    void setProgress(const EntryPtr &entry, double fraction);

private:
    class Context;

    /// What the pool runs, once for each job that is starting. It carries no job itself: those cross over in
    /// m_starting, under the lock that guards everything else.
    struct Worker : QRunnable
    {
        explicit Worker(State &itsState) : state(itsState) { setAutoDelete(false); }
        void run() override { state.workOnNext(); }
        State &state;
    };

    using Lock = std::unique_lock<std::mutex>;

    Result<void> whyNotAdmitted(const QString &jobId) const;
    void admit(const EntryPtr &entry);
    bool isFull() const;
    void fillSlots();
    void workOnNext();
    void endAttempt(const EntryPtr &entry, const std::optional<JobFailure> &failure);
    void startDelay(const EntryPtr &entry, const Error &reason);
    void endDelay(const EntryPtr &entry, int attempt);
    /// Gives back the dead letter that had to go for this one.
    EntryPtr fail(const EntryPtr &entry, const Error &reason);
    void finish(JobEntry &entry, JobEvent event);
    void tell(const EntryPtr &entry);

    const JobQueueOptions m_options;
    Clock &m_clock;

    mutable std::mutex m_mutex;
    std::condition_variable m_nobodyIsTold;
    QHash<QString, EntryPtr> m_live; ///< all that are not over, by id
    WaitingList m_waiting;
    std::deque<EntryPtr> m_starting; ///< active, but not yet on a thread of the pool
    DeadLetterList m_dead;
    JobCounts m_counts; ///< `waiting` is kept by m_waiting
    quint64 m_lastNumber = 0;
    int m_telling = 0; ///< observers being told something now
    bool m_shuttingDown = false;

    Worker m_worker{*this};
    QThreadPool m_pool; // last: its threads use what is above
};

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/bullmq/clock.h"
#include "runner/redis/bullmq/job.h"
#include "runner/redis/bullmq/queuekeys.h"
#include "runner/redis/bullmq/readreply.h"
#include "runner/redis/scriptcalls.h"

namespace codewar::bullmq {

struct NewJob
{
    QByteArray name = "run";
    QByteArray data = "{}"; ///< JSON
    JobOptions options = {};
    /// Not by its priority, but in turns with other clients' jobs: so many of its client's wait before it.
    std::optional<int> behindOwn = {};
};

struct AddedJob
{
    enum class How {
        Added,
        Duplicated,   ///< there is a job with this id; it is untouched
        Deduplicated, ///< there is one with this deduplication id: `id` is its
    };

    QByteArray id = {};
    How how = How::Added;
};

struct QueueCounts
{
    qint64 waiting = 0;
    qint64 paused = 0; ///< those that would wait if the queue did not pause
    qint64 active = 0;
    qint64 prioritized = 0;
    qint64 delayed = 0;
    qint64 completed = 0;
    qint64 failed = 0;
    bool isPaused = false;
    std::chrono::milliseconds limited{0}; ///< the rate limit lets no job start for so long
};

/// Where a job is.
struct Whereabouts
{
    enum class State { Waiting, Paused, Prioritized, Delayed, Active, Completed, Failed, Missing, Unknown };

    State state = State::Missing;
    std::optional<qint64> position = {}; ///< how many jobs go before it, while it waits
    QByteArray value = {};               ///< what it returned, as JSON, or why it failed
    QByteArray newestEvent = {};         ///< of the queue, where the job is missing
};

/// What programs other than workers do with a queue: each call is one step on the server, by its clock.
class Queue
{
public:
    /// `connection` must outlive it.
    Queue(redis::Connection &connection, QueueKeys keys, Clock clock = {});

    const QueueKeys &keys() const { return m_keys; }

    /// Jobs that are added one after the other leave in one step together.
    void add(const NewJob &job, Then<AddedJob> then);
    void job(const QByteArray &id, Then<std::optional<Job>> then);
    void whereabouts(const QByteArray &id, Then<Whereabouts> then);
    void logs(const QByteArray &id, Then<QByteArrayList> then);
    void counts(Then<QueueCounts> then);
    /// The jobs that failed for good, newest first.
    void failedJobs(qint64 first, int count, Then<QList<Job>> then);

    /// LockMissing where a worker has it.
    void remove(const QByteArray &id, Then<Outcome> then);
    /// A job that is over runs again; `forgetAttempts` gives it all its attempts anew.
    void retryFailed(const QByteArray &id, bool forgetAttempts, Then<Outcome> then);
    void retryCompleted(const QByteArray &id, bool forgetAttempts, Then<Outcome> then);
    /// A delayed job need wait no longer.
    void promote(const QByteArray &id, Then<Outcome> then);
    void updateData(const QByteArray &id, const QByteArray &json, Then<Outcome> then);

    void pause(Then<Outcome> then);
    void resume(Then<Outcome> then);
    /// Deletes all jobs that have not started: how many.
    void drain(bool withDelayed, Then<qint64> then);
    /// No worker with a rate limit starts a job for so long.
    void limitFor(std::chrono::milliseconds time, Then<Outcome> then);

private:
    void retryFinished(const QByteArray &id, bool failed, bool forgetAttempts, Then<Outcome> then);

    redis::Connection &m_connection;
    QueueKeys m_keys;
    Clock m_clock;
    redis::ScriptCalls m_adds;
};

} // namespace codewar::bullmq

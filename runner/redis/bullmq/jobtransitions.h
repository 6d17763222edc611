// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/bullmq/clock.h"
#include "runner/redis/bullmq/job.h"
#include "runner/redis/bullmq/outcome.h"
#include "runner/redis/bullmq/queuekeys.h"
#include "runner/redis/bullmq/readreply.h"
#include "runner/redis/scriptcalls.h"

namespace codewar::bullmq {

struct RateLimit
{
    qint64 jobs = 0;
    std::chrono::milliseconds window{0};
};

/// What a worker says of itself when it takes a job.
struct WorkerIdentity
{
    QByteArray token = {}; ///< the lock's value: unlike that of any other worker, not empty and not "0"
    std::chrono::milliseconds lockDuration{30'000};
    QByteArray name = {};
    std::optional<RateLimit> limit = {}; ///< the queue's own goes before it
};

struct Fetched
{
    std::optional<Job> job = {};                           ///< nothing: none may start now, and
    std::chrono::milliseconds limited{0};                  ///< the rate limit lasts so long, or
    std::optional<std::chrono::milliseconds> nextDue = {}; ///< the next delayed job is due in so long
};

struct JobEnd
{
    QByteArray jobId = {};
    QByteArray token = {};
    bool failed = false;
    QByteArray value = {};         ///< JSON, "null" where there is none; of a failure the reason, in words
    QByteArray stackTraces = "[]"; ///< of a failure: see stackTracesWith()
    int attempts = 0;              ///< as its options allow
    KeepPolicy keep = {};          ///< the job's, else the worker's
    std::optional<int> minutesOfMetrics = {};
};

struct Finished
{
    Outcome outcome = Outcome::Done;
    Fetched next = {}; ///< where it was asked for; under the token of the job that ended
};

struct FailedAttempt
{
    QByteArray jobId = {};
    QByteArray token = {};
    QByteArray reason = {};
    QByteArray stackTraces = "[]";
    std::chrono::milliseconds delay{0}; ///< until the next attempt
    bool lifo = false;
};

struct HandedBack
{
    Outcome outcome = Outcome::Done;
    std::chrono::milliseconds limited{0};
};

struct HeldLock
{
    QByteArray jobId = {};
    QByteArray token = {};
};

/// What a worker does with the jobs of a queue, each in one step on the server and by its clock.
class JobTransitions
{
public:
    /// `connection` must outlive it.
    JobTransitions(redis::Connection &connection, QueueKeys keys, Clock clock = {});

    const QueueKeys &keys() const { return m_keys; }

    /// Makes due what is due, and starts the next job.
    void fetch(const WorkerIdentity &worker, Then<Fetched> then);
    /// Those of jobs that end alike leave in one step together. Completes a job, or fails it for good; then
    /// fetches for `next`, if there is one (its token is to be the ended job's). A value that is not JSON is
    /// refused: InvalidInput.
    void finish(const JobEnd &end, const WorkerIdentity *next, Then<Finished> then);
    void retry(const FailedAttempt &attempt, Then<Outcome> then);
    /// Puts a job back that was not tried; it is the next to run unless a delay is given.
    void handBack(const HeldLock &lock, std::chrono::milliseconds delay, Then<HandedBack> then);
    /// Gives the ids whose lock is lost: somebody else may run those jobs.
    void extendLocks(const QList<HeldLock> &locks, std::chrono::milliseconds duration,
                     Then<QByteArrayList> then);
    /// Gives the ids that were taken back from workers that are gone. Nothing happens where somebody else
    /// looked within the interval.
    void recoverStalled(std::chrono::milliseconds interval, int allowedStalls, Then<QByteArrayList> then);
    void reportProgress(const QByteArray &jobId, const QByteArray &json, Then<Outcome> then);
    /// Gives how many rows the job has now; JobMissing is NotFound.
    void log(const QByteArray &jobId, const QByteArray &row, std::optional<int> keep, Then<qint64> then);

private:
    redis::Connection &m_connection;
    QueueKeys m_keys;
    Clock m_clock;
    redis::ScriptCalls m_ends;
};

} // namespace codewar::bullmq

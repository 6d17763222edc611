// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/bullmq/worker/attemptend.h"
#include "runner/redis/bullmq/worker/lockkeeper.h"
#include "runner/redis/bullmq/worker/strayjobs.h"

#include <memory>
#include <vector>

namespace codewar::bullmq {

class QueueLine;

/// Takes jobs from queues, gives them to a processor, and tells Redis what they came to. Belongs to one
/// thread.
///
/// While Redis is away, what runs goes on, and its end is told when Redis is back. Any number of workers,
/// also BullMQ's own, may stand at the same queues.
class Worker : public QObject, private Attempts
{
    Q_OBJECT

public:
    /// `processor` must outlive it.
    Worker(redis::ConnectionSettings connection, WorkerSettings settings, Processor &processor,
           QObject *parent = nullptr);
    /// Aborts what runs, without a word to Redis: other workers will find it stalled.
    ~Worker() override;

    void start();
    /// Takes no more jobs; stopped() once the running ones are over.
    void stop();
    /// Aborts the running jobs and gives them back; stopped() follows soon, even where Redis is away.
    void stopNow();

    WorkerCounts counts() const;
    const redis::Connection &connection() const { return m_connection; }

Q_SIGNALS:
    /// Redis knows us and we have begun to take jobs.
    void ready();
    void stopped();
    void jobStarted(const QByteArray &queue, const codewar::bullmq::Job &job);
    void jobCompleted(const QByteArray &queue, const codewar::bullmq::Job &job);
    void jobFailed(const QByteArray &queue, const codewar::bullmq::Job &job, const QByteArray &reason);
    void jobRetried(const QByteArray &queue, const codewar::bullmq::Job &job, const QByteArray &reason,
                    std::chrono::milliseconds delay);
    void jobHandedBack(const QByteArray &queue, const codewar::bullmq::Job &job);
    /// Another worker may have it, or it was removed.
    void jobLost(const QByteArray &queue, const codewar::bullmq::Job &job);
    /// Taken back from workers that are gone.
    void jobsRecovered(const QByteArray &queue, const QByteArrayList &ids);
    /// Something does not work that the worker goes on without, or tries again.
    void troubled(const codewar::Error &error);

private:
    // What the processor says.
    void end(quint64 attempt, AttemptEnd end) override;
    void reportProgress(quint64 attempt, const QByteArray &json) override;
    void log(quint64 attempt, const QByteArray &row) override;

    void addLine(const QueueKeys &keys);
    void sweep();
    void becomeReady();

    int freeSlots() const;
    void fill();
    QueueLine *nextPromisingLine();
    WorkerIdentity identity(const QByteArray &token) const;
    void begin(QueueLine &line, const Job &job, const QByteArray &token);
    QByteArray whyNotToRun(const Job &job) const;

    void tell(quint64 attempt, const AttemptEnd &end);
    void tellOver(quint64 attempt, const AttemptEnd &end, const JobEnd &over);
    void tellAgain(quint64 attempt, const AttemptEnd &end, const FailedAttempt &again);
    void tellBack(quint64 attempt, const AttemptEnd &end, const PutBack &back);
    /// Whether Redis has done it; otherwise this has seen to it.
    bool isDone(quint64 attempt, const AttemptEnd &end, const Result<Outcome> &outcome);
    void tryToTellLater(quint64 attempt, const AttemptEnd &end, const Error &error);
    void goOn(QueueLine &line, const QByteArray &token, const Fetched &next);
    void lose(quint64 attempt);
    void stopIfIdle();
    void becomeStopped();

    WorkerSettings m_settings;
    Processor &m_processor;
    redis::Connection m_connection;
    QByteArray m_id; ///< what every token starts with
    quint64 m_tokens = 0;
    RunningJobs m_running;
    LockKeeper m_locks;
    StrayJobs m_strays;
    QTimer m_sweep;
    std::vector<std::unique_ptr<QueueLine>> m_lines;
    std::size_t m_nextLine = 0;
    WorkerCounts m_counts;
    enum class State { New, Working, Stopping, Stopped } m_state = State::New;
    bool m_ready = false;
    bool m_mayHaveStrays = false; ///< an answer that could have brought a job did not come
};

} // namespace codewar::bullmq

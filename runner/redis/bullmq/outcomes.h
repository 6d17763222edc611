// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/bullmq/queue.h"
#include "runner/redis/bullmq/queueevents.h"

#include <QHash>
#include <QTimer>

namespace codewar::bullmq {

/// How a job ended.
struct JobOutcome
{
    enum class Kind {
        Completed,
        Failed,
        Removed, ///< before it ended
        Gone,    ///< it ended or was removed, and nobody knows any more how
    };

    Kind kind = Kind::Gone;
    QByteArray value = {}; ///< what it returned, as JSON if its worker was careful; why it failed, in words
};

/// Waits for jobs to end: by the queue's events, and by looking where those may have missed one. A job that
/// ended before anybody waited is found as well.
class Outcomes : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    Outcomes(Queue &queue, QueueEvents &events, QObject *parent = nullptr);
    ~Outcomes() override;

    /// `over` is called once, unless this is destroyed before: with TimedOut after that time, and then the
    /// job is as it was.
    void waitFor(const QByteArray &jobId, std::chrono::milliseconds timeout, Then<JobOutcome> over);
    /// Adds a job and waits for it; `over` after `added`, and not at all where the job could not be added.
    void add(const NewJob &job, std::chrono::milliseconds timeout, Then<AddedJob> added,
             Then<JobOutcome> over);
    /// Nobody waits for this job any more.
    void forget(const QByteArray &jobId);

private:
    struct Waiter
    {
        Then<JobOutcome> over;
        QTimer timer;
        std::optional<StreamId>
            goneAfter; ///< the job is missing: once this event was told, nobody knows more
    };
    using WaiterPtr = std::shared_ptr<Waiter>;

    WaiterPtr insert(const QByteArray &jobId, std::chrono::milliseconds timeout, Then<JobOutcome> over);
    void look(const QByteArray &jobId);
    void lookForAll();
    void takeLook(const QByteArray &jobId, const Result<Whereabouts> &place);
    void takeEvent(const QueueEvent &event);
    void endThoseGone();
    void end(const QByteArray &jobId, const Result<JobOutcome> &outcome);

    Queue &m_queue;
    QueueEvents &m_events;
    QMultiHash<QByteArray, WaiterPtr> m_waiters;
};

} // namespace codewar::bullmq

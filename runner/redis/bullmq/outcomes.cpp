// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/bullmq/outcomes.h"

#include "runner/run/sentences.h"

#include <QPointer>

namespace codewar::bullmq {

using std::chrono::milliseconds;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Error timedOut()
{
    return {ErrorCode::TimedOut, Sentences::tr("The job did not end in time. It is still in the queue."),
            u"queue"_s};
}

std::optional<JobOutcome> outcomeOf(const QueueEvent &event)
{
    const QByteArray name = event.name();
    if (name == "completed")
        return JobOutcome{JobOutcome::Kind::Completed, event.value("returnvalue")};
    if (name == "failed")
        return JobOutcome{JobOutcome::Kind::Failed, event.value("failedReason")};
    if (name == "removed")
        return JobOutcome{JobOutcome::Kind::Removed};
    return {};
}

} // namespace

Outcomes::Outcomes(Queue &queue, QueueEvents &events, QObject *parent)
    : QObject(parent), m_queue(queue), m_events(events)
{
    connect(&events, &QueueEvents::following, this, &Outcomes::lookForAll);
    connect(&events, &QueueEvents::gapSuspected, this, &Outcomes::lookForAll);
    connect(&events, &QueueEvents::arrived, this, &Outcomes::takeEvent);
    connect(&events, &QueueEvents::caughtUp, this, &Outcomes::endThoseGone);
}

Outcomes::~Outcomes() = default;

void Outcomes::waitFor(const QByteArray &jobId, milliseconds timeout, Then<JobOutcome> over)
{
    insert(jobId, timeout, std::move(over));
    if (m_events.isFollowing())
        look(jobId);
}

void Outcomes::add(const NewJob &job, milliseconds timeout, Then<AddedJob> added, Then<JobOutcome> over)
{
    // With an id of its own nothing of the job can be missed, so there is no need to look.
    const bool isKnown = !job.options.id.isEmpty() && !job.options.deduplication && m_events.isFollowing();
    const WaiterPtr early = isKnown ? insert(job.options.id, timeout, over) : nullptr;
    m_queue.add(job, [self = QPointer(this), early, timeout, id = job.options.id, added = std::move(added),
                      over = std::move(over)](Result<AddedJob> result) {
        if (self && early && !result)
            self->m_waiters.remove(id, early);
        added(result);
        if (!self || !result)
            return;
        if (!early)
            self->waitFor(result->id, timeout, over);
        else if (result->how != AddedJob::How::Added)
            self->look(result->id);
    });
}

void Outcomes::forget(const QByteArray &jobId)
{
    m_waiters.remove(jobId);
}

Outcomes::WaiterPtr Outcomes::insert(const QByteArray &jobId, milliseconds timeout, Then<JobOutcome> over)
{
    const auto waiter = std::make_shared<Waiter>();
    waiter->over = std::move(over);
    waiter->timer.setSingleShot(true);
    const auto giveUp = [this, jobId, weak = std::weak_ptr(waiter)] {
        const WaiterPtr late = weak.lock();
        if (late && m_waiters.remove(jobId, late) > 0)
            late->over(timedOut());
    };
    connect(&waiter->timer, &QTimer::timeout, this, giveUp);
    waiter->timer.start(timeout);
    m_waiters.insert(jobId, waiter);
    return waiter;
}

void Outcomes::look(const QByteArray &jobId)
{
    m_queue.whereabouts(jobId, [self = QPointer(this), jobId](Result<Whereabouts> place) {
        if (self)
            self->takeLook(jobId, place);
    });
}

void Outcomes::lookForAll()
{
    const QList<QByteArray> ids = m_waiters.uniqueKeys();
    for (const QByteArray &jobId : ids)
        look(jobId);
}

void Outcomes::takeLook(const QByteArray &jobId, const Result<Whereabouts> &place)
{
    if (!m_waiters.contains(jobId))
        return;
    if (!place) {
        QTimer::singleShot(1s, this, [this, jobId] { look(jobId); });
        return;
    }
    using State = Whereabouts::State;
    if (place->state == State::Completed)
        end(jobId, JobOutcome{JobOutcome::Kind::Completed, place->value});
    else if (place->state == State::Failed)
        end(jobId, JobOutcome{JobOutcome::Kind::Failed, place->value});
    else if (place->state == State::Missing) {
        for (auto [it, last] = m_waiters.equal_range(jobId); it != last; ++it)
            it.value()->goneAfter = StreamId::fromText(place->newestEvent);
        endThoseGone();
    }
}

void Outcomes::takeEvent(const QueueEvent &event)
{
    const QByteArray jobId = event.jobId();
    if (!m_waiters.contains(jobId))
        return;
    if (const auto outcome = outcomeOf(event))
        end(jobId, *outcome);
}

void Outcomes::endThoseGone()
{
    QByteArrayList gone;
    for (auto it = m_waiters.cbegin(); it != m_waiters.cend(); ++it) {
        if (it.value()->goneAfter && *it.value()->goneAfter <= m_events.position())
            gone << it.key();
    }
    const QPointer self = this; // whoever is told may have had enough
    for (const QByteArray &jobId : gone) {
        if (self)
            end(jobId, JobOutcome{JobOutcome::Kind::Gone});
    }
}

void Outcomes::end(const QByteArray &jobId, const Result<JobOutcome> &outcome)
{
    const QList<WaiterPtr> waiters = m_waiters.values(jobId);
    m_waiters.remove(jobId);
    for (const WaiterPtr &waiter : waiters)
        waiter->over(outcome);
}

} // namespace codewar::bullmq

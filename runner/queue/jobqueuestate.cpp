// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/queue/jobqueuestate.h"

#include "runner/queue/backoff.h"
#include "runner/run/sentences.h"

#include <algorithm>
#include <cmath>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

Error queueError(ErrorCode code, const QString &message)
{
    return {code, message, u"job queue"_s};
}

// An observer that is slow would otherwise have a list of stale fractions to work through.
void post(JobEntry &entry, JobEvent event)
{
    const bool replaces = event.kind == JobEvent::Kind::Progress && !entry.events.empty() &&
                          entry.events.back().kind == JobEvent::Kind::Progress;
    if (replaces)
        entry.events.back() = std::move(event);
    else
        entry.events.push_back(std::move(event));
}

} // namespace

class JobQueue::State::Context : public JobContext
{
public:
    Context(State &state, const EntryPtr &entry, int attempt, std::chrono::nanoseconds waited)
        : m_state(state), m_entry(entry), m_attempt(attempt), m_waited(waited)
    {}

    QString jobId() const override { return m_entry->job.id; }
    int attempt() const override { return m_attempt; }
    std::chrono::nanoseconds waited() const override { return m_waited; }
    std::stop_token stopToken() const override { return m_entry->stopSource.get_token(); }
    void setProgress(double fraction) override { m_state.setProgress(m_entry, fraction); }

private:
    State &m_state;
    const EntryPtr &m_entry;
    int m_attempt;
    std::chrono::nanoseconds m_waited;
};

JobQueue::State::State(JobQueueOptions options, Clock &clock)
    : m_options{std::max(options.concurrency, 1), std::max(options.maxWaiting, 0), options.maxDeadLetters},
      m_clock(clock),
      m_dead(options.maxDeadLetters)
{
    m_pool.setMaxThreadCount(m_options.concurrency);
    m_pool.setObjectName(u"jobs"_s);
}

Result<void> JobQueue::State::add(Job job)
{
    if (job.id.isEmpty() || !job.work || job.attempts < 1)
        return queueError(ErrorCode::InvalidInput,
                          Sentences::tr("A job needs an id, work and at least one attempt."));
    Lock lock(m_mutex);
    if (Result<void> admitted = whyNotAdmitted(job.id); !admitted)
        return admitted;
    // This run supersedes a failed one of the same id.
    const EntryPtr superseded = m_dead.take(job.id);
    const auto entry = std::make_shared<JobEntry>(std::move(job));
    admit(entry);
    fillSlots();
    lock.unlock();

    tell(entry);
    return {};
}

Result<void> JobQueue::State::retryDeadLetter(const QString &jobId)
{
    Lock lock(m_mutex);
    if (!m_dead.contains(jobId))
        return queueError(ErrorCode::NotFound,
                          Sentences::tr("There is no failed job with the id %1.").arg(jobId));
    if (Result<void> admitted = whyNotAdmitted(jobId); !admitted)
        return admitted;
    // The same entry, so that its observer is never told of both runs at once.
    const EntryPtr entry = m_dead.take(jobId);
    admit(entry);
    fillSlots();
    lock.unlock();

    tell(entry);
    return {};
}

Result<void> JobQueue::State::whyNotAdmitted(const QString &jobId) const
{
    if (m_shuttingDown)
        return queueError(ErrorCode::Refused,
                          Sentences::tr("The queue is shutting down and takes no more jobs."));
    if (m_live.contains(jobId))
        return queueError(
            ErrorCode::InvalidInput,
            Sentences::tr(
                "A job with the id %1 is in the queue already. Wait for its end, or use another id.")
                .arg(jobId));
    if (isFull())
        return queueError(
            ErrorCode::Refused,
            Sentences::tr("The queue is full: %1 jobs are waiting. Try again when some of them are done.")
                .arg(m_waiting.size() + m_counts.delayed));
    return {};
}

bool JobQueue::State::isFull() const
{
    const bool wouldStartAtOnce = m_counts.active < m_options.concurrency;
    return !wouldStartAtOnce && m_waiting.size() + m_counts.delayed >= m_options.maxWaiting;
}

void JobQueue::State::admit(const EntryPtr &entry)
{
    entry->number = ++m_lastNumber;
    entry->addedAt = m_clock.now();
    entry->phase = JobEntry::Phase::Waiting;
    entry->attempt = 0;
    m_live.insert(entry->job.id, entry);
    m_waiting.insert(entry);
    post(*entry, {.kind = JobEvent::Kind::Waiting});
}

bool JobQueue::State::cancel(const QString &jobId)
{
    Lock lock(m_mutex);
    const EntryPtr entry = m_live.value(jobId);
    if (!entry)
        return false;
    if (entry->phase == JobEntry::Phase::Active)
        entry->cancelled = true;
    else
        finish(*entry, {.kind = JobEvent::Kind::Cancelled});
    lock.unlock();

    // Not under the lock: it calls what the job's work has registered with its token.
    entry->stopSource.request_stop();
    tell(entry);
    return true;
}

void JobQueue::State::shutDown()
{
    Lock lock(m_mutex);
    m_shuttingDown = true;
    const QStringList ids = m_live.keys();
    lock.unlock();

    for (const QString &id : ids)
        cancel(id);
    m_pool.waitForDone();

    lock.lock();
    m_nobodyIsTold.wait(lock, [this] { return m_telling == 0; });
}

std::optional<int> JobQueue::State::position(const QString &jobId) const
{
    const Lock lock(m_mutex);
    const EntryPtr entry = m_live.value(jobId);
    return entry ? m_waiting.position(*entry) : std::nullopt;
}

JobCounts JobQueue::State::counts() const
{
    const Lock lock(m_mutex);
    JobCounts counts = m_counts;
    counts.waiting = m_waiting.size();
    return counts;
}

QList<DeadLetter> JobQueue::State::deadLetters() const
{
    const Lock lock(m_mutex);
    return m_dead.letters();
}

void JobQueue::State::setProgress(const EntryPtr &entry, double fraction)
{
    if (std::isnan(fraction))
        return;
    Lock lock(m_mutex);
    post(*entry, {.kind = JobEvent::Kind::Progress, .progress = std::clamp(fraction, 0.0, 1.0)});
    lock.unlock();
    tell(entry);
}

// Handed to the pool under the lock: once shutDown() has had it, nothing more can get into the pool.
void JobQueue::State::fillSlots()
{
    while (!m_shuttingDown && m_counts.active < m_options.concurrency && m_waiting.size() > 0) {
        const EntryPtr entry = m_waiting.takeNext();
        entry->phase = JobEntry::Phase::Active;
        entry->startedAt = m_clock.now();
        ++entry->attempt;
        ++m_counts.active;
        post(*entry, {.kind = JobEvent::Kind::Active, .attempt = entry->attempt});
        m_starting.push_back(entry);
        m_pool.start(&m_worker);
    }
}

void JobQueue::State::workOnNext()
{
    Lock lock(m_mutex);
    const EntryPtr entry = std::move(m_starting.front());
    m_starting.pop_front();
    Context context(*this, entry, entry->attempt, entry->startedAt - entry->addedAt);
    lock.unlock();

    tell(entry);
    endAttempt(entry, entry->stopSource.stop_requested() ? std::nullopt : entry->job.work(context));
}

void JobQueue::State::endAttempt(const EntryPtr &entry, const std::optional<JobFailure> &failure)
{
    EntryPtr droppedLetter; // its destructor runs after the lock is gone
    Lock lock(m_mutex);
    --m_counts.active;
    if (entry->cancelled)
        finish(*entry, {.kind = JobEvent::Kind::Cancelled});
    else if (!failure)
        finish(*entry, {.kind = JobEvent::Kind::Completed});
    else if (failure->retryable && entry->attempt < entry->job.attempts)
        startDelay(entry, failure->error);
    else
        droppedLetter = fail(entry, failure->error);
    fillSlots();
    lock.unlock();

    tell(entry);
}

void JobQueue::State::startDelay(const EntryPtr &entry, const Error &reason)
{
    const auto delay = delayAfter(entry->job.backOff, entry->attempt);
    entry->phase = JobEntry::Phase::Delayed;
    ++m_counts.delayed;
    post(*entry,
         {.kind = JobEvent::Kind::Delayed, .attempt = entry->attempt, .delay = delay, .error = reason});
    m_clock.callAt(m_clock.now() + delay, [weakState = weak_from_this(), weakEntry = std::weak_ptr(entry),
                                           attempt = entry->attempt] {
        const auto state = weakState.lock();
        const EntryPtr entry = weakEntry.lock();
        if (state && entry)
            state->endDelay(entry, attempt);
    });
}

void JobQueue::State::endDelay(const EntryPtr &entry, int attempt)
{
    Lock lock(m_mutex);
    if (entry->phase != JobEntry::Phase::Delayed || entry->attempt != attempt)
        return;
    entry->phase = JobEntry::Phase::Waiting;
    --m_counts.delayed;
    m_waiting.insert(entry);
    post(*entry, {.kind = JobEvent::Kind::Waiting});
    fillSlots();
    lock.unlock();

    tell(entry);
}

JobQueue::State::EntryPtr JobQueue::State::fail(const EntryPtr &entry, const Error &reason)
{
    finish(*entry, {.kind = JobEvent::Kind::Failed, .attempt = entry->attempt, .error = reason});
    return m_dead.insert({entry->job.id, reason, entry->attempt}, entry);
}

void JobQueue::State::finish(JobEntry &entry, JobEvent event)
{
    if (entry.phase == JobEntry::Phase::Waiting)
        m_waiting.remove(entry);
    else if (entry.phase == JobEntry::Phase::Delayed)
        --m_counts.delayed;
    if (event.kind == JobEvent::Kind::Completed)
        ++m_counts.completed;
    else if (event.kind == JobEvent::Kind::Failed)
        ++m_counts.failed;
    else
        ++m_counts.cancelled;
    entry.phase = JobEntry::Phase::Over;
    m_live.remove(entry.job.id);
    post(entry, std::move(event));
}

// Whoever is telling a job's observer also tells it what happens meanwhile, so that no two threads ever do.
void JobQueue::State::tell(const EntryPtr &entry)
{
    Lock lock(m_mutex);
    if (entry->telling)
        return;
    entry->telling = true;
    ++m_telling;
    while (!entry->events.empty()) {
        const JobEvent event = std::move(entry->events.front());
        entry->events.pop_front();
        lock.unlock();
        if (entry->job.observer)
            entry->job.observer(event);
        lock.lock();
    }
    entry->telling = false;
    if (--m_telling == 0)
        m_nobodyIsTold.notify_all();
}

} // namespace codewar

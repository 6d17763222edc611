// SPDX-License-Identifier: GPL-3.0-or-later
// How a Worker tells Redis what its jobs came to.
#include "runner/redis/bullmq/worker/queueline.h"
#include "runner/redis/bullmq/worker/worker.h"

#include <QRandomGenerator>

#include <algorithm>

namespace codewar::bullmq {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

namespace {

constexpr milliseconds firstPause = 100ms;
constexpr milliseconds longestPause = 2s;
/// Of calls that Redis answered with an error of ours or its own that will not pass.
constexpr int mostFailures = 5;

milliseconds pauseAfter(int failures)
{
    return std::min(firstPause * (1 << std::min(failures, 10)), longestPause);
}

/// Redis was away, or is busy or full.
bool willPass(const Error &error)
{
    return error.code != ErrorCode::Internal && error.code != ErrorCode::InvalidInput &&
           error.code != ErrorCode::NotFound;
}

} // namespace

void Worker::end(quint64 attempt, AttemptEnd end)
{
    RunningJob *running = m_running.find(attempt);
    if (running == nullptr || running->phase != RunningJob::Phase::Processing)
        return;
    running->phase = RunningJob::Phase::Ending;
    tell(attempt, end);
}

void Worker::tell(quint64 attempt, const AttemptEnd &end)
{
    RunningJob *running = m_running.find(attempt);
    if (running == nullptr)
        return;
    running->callUnderWay = true;
    const double chance = QRandomGenerator::global()->generateDouble();
    const Consequence consequence = consequenceOf(end, running->job, running->token, m_settings, chance);
    if (const auto *over = std::get_if<JobEnd>(&consequence))
        tellOver(attempt, end, *over);
    else if (const auto *again = std::get_if<FailedAttempt>(&consequence))
        tellAgain(attempt, end, *again);
    else
        tellBack(attempt, end, std::get<PutBack>(consequence));
}

void Worker::tellOver(quint64 attempt, const AttemptEnd &end, const JobEnd &over)
{
    QueueLine &line = *m_running.find(attempt)->line;
    // With one queue the next job comes in the same step; several take turns.
    const bool wantsNext = m_state == State::Working && m_lines.size() == 1;
    const WorkerIdentity next = identity(over.token);
    const auto answered = [this, attempt, end, &line, failed = over.failed,
                           reason = over.value](const Result<Finished> &answer) {
        if (!isDone(attempt, end, answer ? Result<Outcome>(answer->outcome) : answer.error()))
            return;
        const RunningJob ended = std::move(*m_running.find(attempt));
        m_running.remove(attempt);
        ++(failed ? m_counts.failed : m_counts.completed);
        if (failed)
            Q_EMIT jobFailed(line.keys().queue(), ended.job, reason);
        else
            Q_EMIT jobCompleted(line.keys().queue(), ended.job);
        if (answer)
            goOn(line, ended.token, answer->next);
    };
    line.transitions().finish(over, wantsNext ? &next : nullptr, answered);
}

void Worker::goOn(QueueLine &line, const QByteArray &token, const Fetched &next)
{
    if (next.job)
        begin(line, *next.job, token);
    else if (m_lines.size() > 1)
        line.becomePromising();
    else
        line.learn(next);
    fill();
    stopIfIdle();
}

void Worker::tellAgain(quint64 attempt, const AttemptEnd &end, const FailedAttempt &again)
{
    QueueLine &line = *m_running.find(attempt)->line;
    line.transitions().retry(again, [this, attempt, end, &line, again](const Result<Outcome> &outcome) {
        if (!isDone(attempt, end, outcome))
            return;
        const Job job = m_running.find(attempt)->job;
        m_running.remove(attempt);
        ++m_counts.retried;
        Q_EMIT jobRetried(line.keys().queue(), job, again.reason, again.delay);
        line.becomePromising();
        stopIfIdle();
    });
}

void Worker::tellBack(quint64 attempt, const AttemptEnd &end, const PutBack &back)
{
    QueueLine &line = *m_running.find(attempt)->line;
    const auto answered = [this, attempt, end, &line](const Result<HandedBack> &answer) {
        if (!isDone(attempt, end, answer ? Result<Outcome>(answer->outcome) : answer.error()))
            return;
        const Job job = m_running.find(attempt)->job;
        m_running.remove(attempt);
        ++m_counts.handedBack;
        Q_EMIT jobHandedBack(line.keys().queue(), job);
        line.becomePromising();
        stopIfIdle();
    };
    line.transitions().handBack(back.lock, back.delay, answered);
}

bool Worker::isDone(quint64 attempt, const AttemptEnd &end, const Result<Outcome> &outcome)
{
    RunningJob *running = m_running.find(attempt);
    if (running == nullptr)
        return false;
    running->callUnderWay = false;
    if (!outcome) {
        tryToTellLater(attempt, end, outcome.error());
        return false;
    }
    // A call without an answer was done after all: the one after it finds nothing to do.
    const bool doneBefore = running->mayHaveEnded && *outcome != Outcome::LockTaken;
    if (*outcome == Outcome::Done || doneBefore)
        return true;
    lose(attempt);
    return false;
}

void Worker::tryToTellLater(quint64 attempt, const AttemptEnd &end, const Error &error)
{
    RunningJob &running = *m_running.find(attempt);
    const bool passes = willPass(error);
    const bool uncertain = error.code == ErrorCode::TimedOut || error.code == ErrorCode::Cancelled;
    running.mayHaveEnded = running.mayHaveEnded || uncertain;
    m_mayHaveStrays = m_mayHaveStrays || uncertain;
    Q_EMIT troubled(error);
    if (error.code == ErrorCode::InvalidInput && end.kind == AttemptEnd::Kind::Completed)
        return tell(attempt, {.kind = AttemptEnd::Kind::FailedForGood, .text = error.message.toUtf8()});
    if (!passes && ++running.failedCalls >= mostFailures)
        return lose(attempt);
    QTimer::singleShot(pauseAfter(running.failedCalls), this, [this, attempt, end] { tell(attempt, end); });
}

} // namespace codewar::bullmq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/bullmq/jobtransitions.h"

#include "runner/redis/bullmq/queuescripts.h"
#include "runner/redis/bullmq/wellformed.h"

namespace codewar::bullmq {

using redis::Reply;
using std::chrono::milliseconds;

namespace {

QByteArray numberOrNothing(const std::optional<qint64> &value)
{
    return value ? QByteArray::number(*value) : QByteArray();
}

QByteArray count(milliseconds time)
{
    return QByteArray::number(qMax<qint64>(time.count(), 0));
}

QByteArrayList toArguments(const WorkerIdentity &worker)
{
    return {count(worker.lockDuration), worker.name,
            worker.limit ? QByteArray::number(worker.limit->jobs) : QByteArray(),
            worker.limit ? count(worker.limit->window) : QByteArray()};
}

QByteArrayList toArguments(const KeepPolicy &policy)
{
    const auto age = policy.age ? std::optional<qint64>(policy.age->count()) : std::nullopt;
    return {numberOrNothing(policy.count), numberOrNothing(age), numberOrNothing(policy.limit)};
}

Result<Fetched> readFetched(const Reply &reply)
{
    if (reply.size() != 4)
        return unexpectedReply();
    if (reply.at(0).isArray())
        return Fetched{.job = jobFromFields(reply.at(1).text(), reply.at(0))};
    Fetched nothing{.limited = milliseconds(reply.at(2).toInteger().value_or(0))};
    if (const qint64 due = reply.at(3).toInteger().value_or(0); due > 0)
        nothing.nextDue = milliseconds(due);
    return nothing;
}

Result<Finished> readFinished(const Reply &reply)
{
    const auto outcome = readOutcome(reply.at(0));
    if (!outcome)
        return outcome.error();
    if (*outcome != Outcome::Done)
        return Finished{.outcome = *outcome};
    auto next = readFetched(reply.at(1));
    if (!next)
        return next.error();
    return Finished{.next = std::move(*next)};
}

Result<HandedBack> readHandedBack(const Reply &reply)
{
    if (const auto limited = reply.toInteger(); limited && *limited >= 0)
        return HandedBack{.limited = milliseconds(*limited)};
    const auto outcome = readOutcome(reply);
    if (!outcome)
        return outcome.error();
    return HandedBack{.outcome = *outcome};
}

} // namespace

JobTransitions::JobTransitions(redis::Connection &connection, QueueKeys keys, Clock clock)
    : m_connection(connection),
      m_keys(std::move(keys)),
      m_clock(std::move(clock)),
      m_ends(connection, script(QueueScript::Finish), m_keys.base())
{}

void JobTransitions::fetch(const WorkerIdentity &worker, Then<Fetched> then)
{
    callScript(m_connection, script(QueueScript::Fetch), {m_keys.base()},
               QByteArrayList{timeFrom(m_clock), worker.token} + toArguments(worker),
               answerWith<Fetched>(std::move(then), readFetched));
}

void JobTransitions::finish(const JobEnd &end, const WorkerIdentity *next, Then<Finished> then)
{
    if (const auto good = checkJson(end.failed ? end.stackTraces : end.value); !good)
        return refuse(m_connection, std::move(then), good.error());
    QByteArrayList common = {timeFrom(m_clock), end.failed ? "1" : "0"};
    common += toArguments(end.keep);
    common << numberOrNothing(end.minutesOfMetrics) << (next ? "1" : "0");
    common += toArguments(next ? *next : WorkerIdentity());
    m_ends.call(common, {end.jobId, end.token, end.value, end.stackTraces, QByteArray::number(end.attempts)},
                answerWith<Finished>(std::move(then), readFinished));
}

void JobTransitions::retry(const FailedAttempt &attempt, Then<Outcome> then)
{
    if (const auto good = checkJson(attempt.stackTraces); !good)
        return refuse(m_connection, std::move(then), good.error());
    callScript(m_connection, script(QueueScript::Retry), {m_keys.base()},
               {timeFrom(m_clock), attempt.jobId, attempt.token, attempt.reason, attempt.stackTraces,
                count(attempt.delay), attempt.lifo ? "1" : "0"},
               answerWith<Outcome>(std::move(then), readOutcome));
}

void JobTransitions::handBack(const HeldLock &lock, milliseconds delay, Then<HandedBack> then)
{
    callScript(m_connection, script(QueueScript::HandBack), {m_keys.base()},
               {timeFrom(m_clock), lock.jobId, lock.token, count(delay)},
               answerWith<HandedBack>(std::move(then), readHandedBack));
}

void JobTransitions::extendLocks(const QList<HeldLock> &locks, milliseconds duration,
                                 Then<QByteArrayList> then)
{
    QByteArrayList arguments = {count(duration)};
    for (const HeldLock &lock : locks)
        arguments << lock.jobId << lock.token;
    callScript(m_connection, script(QueueScript::ExtendLocks), {m_keys.base()}, arguments,
               answerWith<QByteArrayList>(std::move(then), readTexts));
}

void JobTransitions::recoverStalled(milliseconds interval, int allowedStalls, Then<QByteArrayList> then)
{
    callScript(m_connection, script(QueueScript::RecoverStalled), {m_keys.base()},
               {count(interval), QByteArray::number(allowedStalls), timeFrom(m_clock)},
               answerWith<QByteArrayList>(std::move(then), readTexts));
}

void JobTransitions::reportProgress(const QByteArray &jobId, const QByteArray &json, Then<Outcome> then)
{
    if (const auto good = checkJson(json); !good)
        return refuse(m_connection, std::move(then), good.error());
    callScript(m_connection, script(QueueScript::Progress), {m_keys.base()}, {jobId, json},
               answerWith<Outcome>(std::move(then), readOutcome));
}

void JobTransitions::log(const QByteArray &jobId, const QByteArray &row, std::optional<int> keep,
                         Then<qint64> then)
{
    callScript(m_connection, script(QueueScript::Log), {m_keys.base()}, {jobId, row, numberOrNothing(keep)},
               answerWith<qint64>(std::move(then), readCount));
}

} // namespace codewar::bullmq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/bullmq/queue.h"

#include "runner/redis/bullmq/queuereplies.h"
#include "runner/redis/bullmq/queuescripts.h"
#include "runner/redis/bullmq/wellformed.h"

namespace codewar::bullmq {

using redis::Reply;
using std::chrono::milliseconds;

namespace {

QByteArray flag(bool value)
{
    return value ? "1" : "0";
}

QByteArrayList toArguments(const std::optional<Deduplication> &given)
{
    const Deduplication rule = given.value_or(Deduplication());
    return {rule.id, rule.ttl ? QByteArray::number(qMax<qint64>(rule.ttl->count(), 0)) : QByteArray(),
            flag(rule.extend), flag(rule.replace), flag(rule.keepLastIfActive)};
}

QByteArrayList toArguments(const NewJob &job)
{
    const JobOptions &options = job.options;
    return QByteArrayList{options.id,
                          job.name,
                          job.data,
                          toJson(options),
                          QByteArray::number(qint64(options.delay.count())),
                          QByteArray::number(options.priority),
                          flag(options.lifo)} +
           toArguments(options.deduplication) +
           QByteArrayList{job.behindOwn ? QByteArray::number(std::max(*job.behindOwn, 0)) : QByteArray()};
}

Result<void> check(const NewJob &job)
{
    if (const auto good = check(job.options); !good)
        return good;
    return checkJson(job.data);
}

// A queue of any length in steps of the server that stay short.
void drainOn(redis::Connection &connection, const QueueKeys &keys, bool withDelayed, qint64 soFar,
             Then<qint64> then)
{
    const auto goOn = [&connection, keys, withDelayed, soFar, then](Result<qint64> drained) {
        if (!drained || *drained == 0)
            then(drained ? Result<qint64>(soFar) : drained);
        else
            drainOn(connection, keys, withDelayed, soFar + *drained, then);
    };
    callScript(connection, script(QueueScript::Drain), {keys.base()}, {flag(withDelayed)},
               answerWith<qint64>(goOn, readCount));
}

} // namespace

Queue::Queue(redis::Connection &connection, QueueKeys keys, Clock clock)
    : m_connection(connection),
      m_keys(std::move(keys)),
      m_clock(std::move(clock)),
      m_adds(connection, script(QueueScript::Add), m_keys.base())
{}

void Queue::add(const NewJob &job, Then<AddedJob> then)
{
    if (const auto good = check(job); !good)
        return refuse(m_connection, std::move(then), good.error());
    m_adds.call({timeFrom(m_clock)}, toArguments(job), answerWith<AddedJob>(std::move(then), readAddedJob));
}

void Queue::job(const QByteArray &id, Then<std::optional<Job>> then)
{
    const auto read = [id](const Reply &reply) -> Result<std::optional<Job>> {
        if (!reply.isArray())
            return unexpectedReply();
        return reply.size() == 0 ? std::nullopt : std::optional(jobFromFields(id, reply));
    };
    m_connection.send({"HGETALL", m_keys.key(id)}, answerWith<std::optional<Job>>(std::move(then), read));
}

void Queue::whereabouts(const QByteArray &id, Then<Whereabouts> then)
{
    callScript(m_connection, script(QueueScript::Look), {m_keys.base()}, {id},
               answerWith<Whereabouts>(std::move(then), readWhereabouts));
}

void Queue::logs(const QByteArray &id, Then<QByteArrayList> then)
{
    m_connection.send({"LRANGE", m_keys.key(id + ":logs"), "0", "-1"},
                      answerWith<QByteArrayList>(std::move(then), readTexts));
}

void Queue::counts(Then<QueueCounts> then)
{
    callScript(m_connection, script(QueueScript::Counts), {m_keys.base()}, {},
               answerWith<QueueCounts>(std::move(then), readCounts));
}

void Queue::failedJobs(qint64 first, int count, Then<QList<Job>> then)
{
    callScript(m_connection, script(QueueScript::Failed), {m_keys.base()},
               {QByteArray::number(qMax<qint64>(first, 0)), QByteArray::number(qMax(count, 0))},
               answerWith<QList<Job>>(std::move(then), readJobs));
}

void Queue::remove(const QByteArray &id, Then<Outcome> then)
{
    callScript(m_connection, script(QueueScript::Remove), {m_keys.base()}, {id},
               answerWith<Outcome>(std::move(then), readOutcome));
}

void Queue::retryFailed(const QByteArray &id, bool forgetAttempts, Then<Outcome> then)
{
    retryFinished(id, true, forgetAttempts, std::move(then));
}

void Queue::retryCompleted(const QByteArray &id, bool forgetAttempts, Then<Outcome> then)
{
    retryFinished(id, false, forgetAttempts, std::move(then));
}

void Queue::promote(const QByteArray &id, Then<Outcome> then)
{
    callScript(m_connection, script(QueueScript::Promote), {m_keys.base()}, {id},
               answerWith<Outcome>(std::move(then), readOutcome));
}

void Queue::updateData(const QByteArray &id, const QByteArray &json, Then<Outcome> then)
{
    if (const auto good = checkJson(json); !good)
        return refuse(m_connection, std::move(then), good.error());
    callScript(m_connection, script(QueueScript::Update), {m_keys.base()}, {id, json},
               answerWith<Outcome>(std::move(then), readOutcome));
}

void Queue::pause(Then<Outcome> then)
{
    callScript(m_connection, script(QueueScript::Pause), {m_keys.base()}, {flag(true)},
               answerWith<Outcome>(std::move(then), readOutcome));
}

void Queue::resume(Then<Outcome> then)
{
    callScript(m_connection, script(QueueScript::Pause), {m_keys.base()}, {flag(false)},
               answerWith<Outcome>(std::move(then), readOutcome));
}

void Queue::drain(bool withDelayed, Then<qint64> then)
{
    drainOn(m_connection, m_keys, withDelayed, 0, std::move(then));
}

void Queue::limitFor(milliseconds time, Then<Outcome> then)
{
    const auto read = [](const Reply &) -> Result<Outcome> { return Outcome::Done; };
    m_connection.send({"SET", m_keys.key("limiter"), "9007199254740991", "PX",
                       QByteArray::number(qMax<qint64>(time.count(), 1))},
                      answerWith<Outcome>(std::move(then), read));
}

void Queue::retryFinished(const QByteArray &id, bool failed, bool forgetAttempts, Then<Outcome> then)
{
    callScript(m_connection, script(QueueScript::RetryFinished), {m_keys.base()},
               {id, flag(failed), flag(forgetAttempts)}, answerWith<Outcome>(std::move(then), readOutcome));
}

} // namespace codewar::bullmq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/redis/bullmq/scene.h"

#include "tests/redis/bullmq/await.h"

#include <QHash>

namespace codewar::test {

using namespace bullmq;
using nlohmann::json;
using std::chrono::milliseconds;

namespace {

QByteArray text(const json &value)
{
    return QByteArray::fromStdString(value.get<std::string>());
}

QByteArray dumped(const json &value)
{
    return QByteArray::fromStdString(value.dump());
}

json number(Outcome outcome)
{
    return outcome == Outcome::Done ? json() : json{{"error", int(outcome)}};
}

/// Options as a program gives them to BullMQ.
JobOptions optionsOf(json given)
{
    for (const auto &[longName, shortName] : {std::pair("deduplication", "de"), {"keepLogs", "kl"}}) {
        if (given.contains(longName))
            given[shortName] = given[longName];
    }
    return optionsFromJson(dumped(given));
}

template <typename T>
const T &orEnd(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return *result;
}

} // namespace

Scene::Scene(redis::Connection &connection, qint64 now)
    : m_connection(connection),
      m_now(now),
      m_keys(*QueueKeys::of("q")),
      m_queue(connection, m_keys, [this] { return m_now; }),
      m_transitions(connection, m_keys, [this] { return m_now; }),
      m_worker{.token = "t", .lockDuration = milliseconds(60'000), .name = "w"}
{
    putMeta({"version", "bullmq:5.81.5", "opts.maxLenEvents", "10000"});
}

json Scene::play(const json &steps)
{
    static const QHash<QByteArray, Step> doers = {
        {"add", &Scene::add},       {"fetch", &Scene::fetch},       {"complete", &Scene::complete},
        {"fail", &Scene::fail},     {"postpone", &Scene::postpone}, {"handback", &Scene::handBack},
        {"extend", &Scene::extend}, {"sweep", &Scene::sweep},       {"remove", &Scene::remove},
        {"log", &Scene::log},       {"limit", &Scene::limit},       {"drain", &Scene::drain},
        {"hire", &Scene::hire},
    };
    json replies = json::array();
    for (const json &step : steps) {
        m_now += 1000;
        const QByteArray what = text(step.at(0));
        json arguments = step;
        arguments.erase(0);
        const auto doer = doers.value(what);
        replies.push_back(doer ? (this->*doer)(arguments) : change(what, arguments));
    }
    return replies;
}

json Scene::change(const QByteArray &what, const json &arguments)
{
    if (what == "clock") {
        m_now += arguments.at(0).get<qint64>();
        return {};
    }
    if (what == "del") {
        orEnd(ask(m_connection, {"DEL", m_keys.key(text(arguments.at(0)))}));
        return {};
    }
    if (what == "concurrency")
        return putMeta({"concurrency", dumped(arguments.at(0))});
    if (what == "globalLimit")
        return putMeta({"max", dumped(arguments.at(0)), "duration", dumped(arguments.at(1))});
    return number(orEnd(await<Outcome>([&](Then<Outcome> then) {
        const QByteArray id = arguments.empty() ? QByteArray() : text(arguments.at(0));
        if (what == "pause")
            m_queue.pause(then);
        else if (what == "resume")
            m_queue.resume(then);
        else if (what == "retryFailed")
            m_queue.retryFailed(id, false, then);
        else if (what == "retryCompleted")
            m_queue.retryCompleted(id, false, then);
        else if (what == "promote")
            m_queue.promote(id, then);
        else if (what == "progress")
            m_transitions.reportProgress(id, dumped(arguments.at(1)), then);
        else if (what == "update")
            m_queue.updateData(id, dumped(arguments.at(1)), then);
        else
            qFatal("no step %s", what.constData());
    })));
}

json Scene::add(const json &arguments)
{
    const NewJob job{.data = dumped(arguments.at(0)), .options = optionsOf(arguments.at(1))};
    return orEnd(await<AddedJob>([&](auto then) { m_queue.add(job, then); })).id.toStdString();
}

json Scene::fetch(const json &arguments)
{
    m_worker.token = text(arguments.at(0));
    const Fetched fetched = orEnd(await<Fetched>([&](auto then) { m_transitions.fetch(m_worker, then); }));
    if (fetched.job && !fetched.job->deferredFailure.isEmpty())
        return failDeferred(*fetched.job);
    return fetched.job ? json(fetched.job->id.toStdString()) : json();
}

json Scene::failDeferred(const Job &job)
{
    return finish({.jobId = job.id,
                   .token = m_worker.token,
                   .failed = true,
                   .value = job.deferredFailure,
                   .stackTraces = stackTracesWith(job, "UnrecoverableError: " + job.deferredFailure),
                   .attempts = job.options.attempts},
                  true);
}

json Scene::finish(const JobEnd &end, bool fetchNext)
{
    m_worker.token = end.token;
    const Finished finished = orEnd(await<Finished>(
        [&](auto then) { m_transitions.finish(end, fetchNext ? &m_worker : nullptr, then); }));
    if (finished.outcome != Outcome::Done)
        return number(finished.outcome);
    return finished.next.job ? json(finished.next.job->id.toStdString()) : json();
}

json Scene::complete(const json &arguments)
{
    const auto job = jobOf(arguments.at(0));
    if (!job)
        return number(Outcome::JobMissing);
    return finish({.jobId = job->id,
                   .token = text(arguments.at(1)),
                   .value = dumped(arguments.at(2)),
                   .attempts = job->options.attempts,
                   .keep = job->options.removeOnComplete.value_or(KeepPolicy())},
                  arguments.at(3).get<bool>());
}

json Scene::fail(const json &arguments)
{
    const auto job = jobOf(arguments.at(0));
    if (!job)
        return number(Outcome::JobMissing);
    const QByteArray reason = text(arguments.at(2).at("reason"));
    const QByteArray traces = stackTracesWith(*job, text(arguments.at(2).at("trace")));
    const QByteArray token = text(arguments.at(1));
    if (!job->hasAttemptsLeft() || arguments.at(2).value("final", false)) {
        return finish({.jobId = job->id,
                       .token = token,
                       .failed = true,
                       .value = reason,
                       .stackTraces = traces,
                       .attempts = job->options.attempts,
                       .keep = job->options.removeOnFail.value_or(KeepPolicy())},
                      arguments.at(3).get<bool>());
    }
    FailedAttempt attempt{.jobId = job->id, .token = token, .reason = reason, .stackTraces = traces};
    attempt.delay = orEnd(delayAfter(job->attemptsMade + 1, job->options.backoff.value_or(Backoff()), 0));
    attempt.lifo = job->options.lifo;
    return number(orEnd(await<Outcome>([&](auto then) { m_transitions.retry(attempt, then); })));
}

json Scene::postpone(const json &arguments)
{
    return giveBack(arguments, milliseconds(arguments.at(2).get<qint64>()));
}

json Scene::handBack(const json &arguments)
{
    return giveBack(arguments, milliseconds(0));
}

json Scene::giveBack(const json &arguments, milliseconds delay)
{
    const HeldLock lock{text(arguments.at(0)), text(arguments.at(1))};
    return number(
        orEnd(await<HandedBack>([&](auto then) { m_transitions.handBack(lock, delay, then); })).outcome);
}

json Scene::extend(const json &arguments)
{
    const HeldLock lock{text(arguments.at(0)), text(arguments.at(1))};
    const milliseconds duration(arguments.at(2).get<qint64>());
    return orEnd(await<QByteArrayList>([&](auto then) { m_transitions.extendLocks({lock}, duration, then); }))
        .isEmpty();
}

json Scene::sweep(const json &)
{
    json ids = json::array();
    const auto recovered = await<QByteArrayList>(
        [&](auto then) { m_transitions.recoverStalled(milliseconds(60'000), 1, then); });
    for (const QByteArray &id : orEnd(recovered))
        ids.push_back(id.toStdString());
    return ids;
}

json Scene::remove(const json &arguments)
{
    const Outcome outcome =
        orEnd(await<Outcome>([&](auto then) { m_queue.remove(text(arguments.at(0)), then); }));
    return outcome == Outcome::Done || outcome == Outcome::JobMissing;
}

json Scene::log(const json &arguments)
{
    const auto job = jobOf(arguments.at(0));
    return orEnd(await<qint64>(
        [&](auto then) { m_transitions.log(job->id, text(arguments.at(1)), job->options.keepLogs, then); }));
}

json Scene::limit(const json &arguments)
{
    orEnd(await<Outcome>(
        [&](auto then) { m_queue.limitFor(milliseconds(arguments.at(0).get<qint64>()), then); }));
    return {};
}

json Scene::drain(const json &arguments)
{
    orEnd(await<qint64>([&](auto then) { m_queue.drain(arguments.at(0).get<bool>(), then); }));
    return {};
}

json Scene::hire(const json &arguments)
{
    const json &limiter = arguments.at(0).at("limiter");
    m_worker.limit =
        RateLimit{limiter.at("max").get<qint64>(), milliseconds(limiter.at("duration").get<qint64>())};
    return {};
}

json Scene::putMeta(const QByteArrayList &fieldsAndValues)
{
    orEnd(ask(m_connection, QByteArrayList{"HSET", m_keys.key("meta")} + fieldsAndValues));
    return {};
}

std::optional<Job> Scene::jobOf(const json &id)
{
    return orEnd(await<std::optional<Job>>([&](auto then) { m_queue.job(text(id), then); }));
}

} // namespace codewar::test

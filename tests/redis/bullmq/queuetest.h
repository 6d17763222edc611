// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/bullmq/jobtransitions.h"
#include "runner/redis/bullmq/queue.h"
#include "tests/redis/bullmq/await.h"
#include "tests/redis/redisserver.h"

#include <functional>

namespace codewar::test {

/// A Redis with an empty queue "q", and a worker "w" without a loop.
struct QueueTest
{
    explicit QueueTest(const redis::Address &address, const bullmq::Clock &clock = {})
        : connection(quickly(address)), queue(connection, keys, clock), transitions(connection, keys, clock)
    {
        connection.open();
        if (!ask(connection, {"FLUSHALL"}))
            qFatal("Redis cannot be emptied");
    }

    redis::Reply tell(const redis::Command &command)
    {
        const auto reply = ask(connection, command);
        if (!reply)
            qFatal("%s", qPrintable(reply.error().message));
        return *reply;
    }
    Result<bullmq::AddedJob> add(const bullmq::NewJob &job)
    {
        return await<bullmq::AddedJob>([&](auto then) { queue.add(job, then); });
    }
    QByteArray added(const bullmq::JobOptions &options)
    {
        const auto job = add({.options = options});
        return job ? job->id : "not added: " + job.error().message.toUtf8();
    }
    bullmq::Fetched fetch()
    {
        return await<bullmq::Fetched>([&](auto then) { transitions.fetch(worker, then); }).value();
    }
    Result<bullmq::Finished> finish(const bullmq::JobEnd &end)
    {
        return await<bullmq::Finished>([&](auto then) { transitions.finish(end, nullptr, then); });
    }
    bullmq::Outcome change(const std::function<void(bullmq::Then<bullmq::Outcome>)> &ask)
    {
        return await<bullmq::Outcome>(ask).value();
    }
    bullmq::QueueCounts counts()
    {
        return await<bullmq::QueueCounts>([&](auto then) { queue.counts(then); }).value();
    }
    bullmq::Whereabouts whereabouts(const QByteArray &id)
    {
        return await<bullmq::Whereabouts>([&](auto then) { queue.whereabouts(id, then); }).value();
    }

    bullmq::QueueKeys keys = *bullmq::QueueKeys::of("q");
    redis::Connection connection;
    bullmq::Queue queue;
    bullmq::JobTransitions transitions;
    bullmq::WorkerIdentity worker{.token = "t", .lockDuration = std::chrono::minutes(1), .name = "w"};
};

} // namespace codewar::test

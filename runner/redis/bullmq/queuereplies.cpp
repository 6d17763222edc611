// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/bullmq/queuereplies.h"

#include <QHash>

namespace codewar::bullmq {

using redis::Reply;

Result<AddedJob> readAddedJob(const Reply &reply)
{
    static const QHash<QByteArray, AddedJob::How> words = {{"added", AddedJob::How::Added},
                                                           {"duplicated", AddedJob::How::Duplicated},
                                                           {"deduplicated", AddedJob::How::Deduplicated}};
    const auto how = words.constFind(reply.at(1).text());
    if (how == words.cend() || reply.at(0).text().isEmpty())
        return unexpectedReply();
    return AddedJob{.id = reply.at(0).text(), .how = *how};
}

Result<QueueCounts> readCounts(const Reply &reply)
{
    if (reply.size() != 9)
        return unexpectedReply();
    const auto number = [&reply](std::size_t index) { return reply.at(index).toInteger().value_or(0); };
    return QueueCounts{.waiting = number(0),
                       .paused = number(1),
                       .active = number(2),
                       .prioritized = number(3),
                       .delayed = number(4),
                       .completed = number(5),
                       .failed = number(6),
                       .isPaused = number(7) != 0,
                       .limited = std::chrono::milliseconds(number(8))};
}

Result<Whereabouts> readWhereabouts(const Reply &reply)
{
    using State = Whereabouts::State;
    static const QHash<QByteArray, State> states = {
        {"wait", State::Waiting},    {"paused", State::Paused},   {"prioritized", State::Prioritized},
        {"delayed", State::Delayed}, {"active", State::Active},   {"completed", State::Completed},
        {"failed", State::Failed},   {"missing", State::Missing}, {"unknown", State::Unknown},
    };
    const auto state = states.constFind(reply.at(0).text());
    if (state == states.cend())
        return unexpectedReply();
    Whereabouts place{.state = *state};
    if (const qint64 position = reply.at(1).toInteger().value_or(-1); position >= 0)
        place.position = position;
    (place.state == State::Missing ? place.newestEvent : place.value) = reply.at(2).text();
    return place;
}

Result<QList<Job>> readJobs(const Reply &reply)
{
    if (!reply.isArray())
        return unexpectedReply();
    QList<Job> jobs;
    for (std::size_t i = 0; i + 1 < reply.size(); i += 2)
        jobs << jobFromFields(reply.at(i).text(), reply.at(i + 1));
    return jobs;
}

} // namespace codewar::bullmq

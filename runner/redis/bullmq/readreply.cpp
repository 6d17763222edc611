// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/bullmq/readreply.h"

#include "runner/run/sentences.h"

#include <array>

namespace codewar::bullmq {

using namespace Qt::StringLiterals;

Error unexpectedReply()
{
    return {ErrorCode::Corrupt,
            Sentences::tr("Redis gave an answer that a queue does not give. Is it a Redis?"), u"queue"_s};
}

Result<Outcome> readOutcome(const redis::Reply &reply)
{
    constexpr std::array known = {0, -1, -2, -3, -4, -6, -8, -9};
    const auto code = reply.toInteger();
    if (!code || std::ranges::find(known, *code) == known.end())
        return unexpectedReply();
    return Outcome(*code);
}

Result<QByteArrayList> readTexts(const redis::Reply &reply)
{
    if (!reply.isArray())
        return unexpectedReply();
    QByteArrayList texts;
    texts.reserve(qsizetype(reply.size()));
    for (const redis::Reply &element : reply.elements())
        texts << element.text();
    return texts;
}

Result<qint64> readCount(const redis::Reply &reply)
{
    const auto count = reply.toInteger();
    if (!count)
        return unexpectedReply();
    if (*count < 0)
        return Error{ErrorCode::NotFound, Sentences::tr("The queue has no such job any more."), u"queue"_s};
    return *count;
}

} // namespace codewar::bullmq

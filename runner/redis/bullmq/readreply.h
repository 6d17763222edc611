// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/bullmq/outcome.h"
#include "runner/redis/connection.h"
#include "runner/run/result.h"

#include <QByteArrayList>

#include <functional>

namespace codewar::bullmq {

/// Called once with what came of a request, on the connection's thread and never before the request returned;
/// not at all where the connection is destroyed before.
template <typename T>
using Then = std::function<void(Result<T>)>;

/// For a reply that none of our scripts gives.
Error unexpectedReply();

Result<Outcome> readOutcome(const redis::Reply &reply);
Result<QByteArrayList> readTexts(const redis::Reply &reply);
/// NotFound where it is negative: there is no such job.
Result<qint64> readCount(const redis::Reply &reply);

/// Hands `then` what `read` (Reply -> Result<T>) makes of the reply, or the error.
template <typename T, typename Read>
redis::Answer answerWith(Then<T> then, Read read)
{
    return [then = std::move(then), read = std::move(read)](Result<redis::Reply> reply) {
        if (reply)
            then(read(*reply));
        else
            then(reply.error());
    };
}

/// Answers without having asked.
template <typename T>
void refuse(redis::Connection &connection, Then<T> then, Error error)
{
    QMetaObject::invokeMethod(
        &connection, [then = std::move(then), error = std::move(error)] { then(error); },
        Qt::QueuedConnection);
}

} // namespace codewar::bullmq

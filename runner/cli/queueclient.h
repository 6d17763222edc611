// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/bullmq/queue.h"
#include "runner/redis/connection.h"

namespace codewar {

/// Queues in Redis for a command that does one thing after the other: every call waits for its answer.
class QueueClient
{
public:
    QueueClient(const redis::ConnectionSettings &settings, QByteArray prefix);

    Result<void> connect();

    /// All that somebody opened, by name.
    Result<QByteArrayList> queues();
    Result<bullmq::QueueCounts> counts(const QByteArray &queue);
    Result<QList<bullmq::Job>> failed(const QByteArray &queue, int count);
    Result<bullmq::Outcome> retry(const QByteArray &queue, const QByteArray &id);
    Result<bullmq::Outcome> remove(const QByteArray &queue, const QByteArray &id);
    Result<bullmq::Outcome> setPaused(const QByteArray &queue, bool paused);

private:
    template <typename T, typename Ask>
    Result<T> ask(const QByteArray &queue, Ask ask);

    redis::Connection m_connection;
    QByteArray m_prefix;
};

} // namespace codewar

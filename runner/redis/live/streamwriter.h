// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/connection.h"

#include <functional>
#include <memory>

namespace codewar::live {

/// Adds entries to one stream and keeps it alive. What Redis does not take is lost: the truth is elsewhere.
class StreamWriter
{
public:
    /// `connection` must outlive it. `written` is called whenever Redis has taken, or lost, an entry.
    StreamWriter(redis::Connection &connection, QByteArray key, std::function<void()> written = {});
    ~StreamWriter();
    StreamWriter(const StreamWriter &) = delete;
    StreamWriter &operator=(const StreamWriter &) = delete;

    const QByteArray &key() const { return m_key; }
    /// Field and value in turn, after the event. `lost` is called where Redis may not have it; it must leave
    /// the writer alive.
    void write(const QByteArray &event, const QByteArrayList &fields = {},
               const std::function<void()> &lost = {});
    void expireIn(const QByteArray &key, std::chrono::milliseconds time);

    /// Bytes that are on their way to Redis.
    qint64 bytesUnderWay() const;
    bool isConnected() const { return m_connection.state() == redis::Connection::State::Ready; }

private:
    struct Traffic
    {
        qint64 bytes = 0;
        std::function<void()> written;
        bool isGone = false; ///< the writer
    };

    redis::Connection &m_connection;
    QByteArray m_key;
    std::shared_ptr<Traffic> m_traffic; ///< answers may come when the writer is gone
};

} // namespace codewar::live

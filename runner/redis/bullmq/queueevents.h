// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/bullmq/queuekeys.h"
#include "runner/redis/bullmq/streamid.h"
#include "runner/redis/connection.h"

namespace codewar::bullmq {

/// Something that happened in a queue. Any client may have written it, so nothing in it is sure to be there.
struct QueueEvent
{
    StreamId id;
    redis::Reply fields; ///< names and values in turn

    QByteArray value(const char *field) const;
    QByteArray name() const { return value("event"); } ///< "waiting", "completed", …
    QByteArray jobId() const { return value("jobId"); }
};

/// Tells what happens in a queue, in its order and from the moment of following() on, on a connection of its
/// own. After a loss of the connection it goes on where it was. Events are news, not the truth: Redis keeps a
/// limited number of them.
class QueueEvents : public QObject
{
    Q_OBJECT

public:
    QueueEvents(redis::ConnectionSettings settings, QueueKeys keys, QObject *parent = nullptr);

    void open() { m_connection.open(); }
    void close();

    const redis::Connection &connection() const { return m_connection; }
    bool isFollowing() const { return m_isFollowing; }
    /// Up to which event all were told.
    StreamId position() const { return m_position; }

Q_SIGNALS:
    void following(); ///< for the first time, or again after a loss of the connection
    void arrived(const codewar::bullmq::QueueEvent &event);
    /// All that Redis gave at once was told.
    void caughtUp();
    /// Events may have been dropped before they could be told: whoever waits for one is to look for itself.
    void gapSuspected();

private:
    void findPosition();
    void pinPosition(const redis::Reply &oldest, const redis::Reply &newest);
    void read();
    void take(const redis::Reply &reply);
    void tryAgainLater();

    QueueKeys m_keys;
    redis::Connection m_connection;
    StreamId m_position;
    bool m_isPinned = false; ///< m_position is one
    bool m_isFollowing = false;
    quint64 m_session = 0; ///< grows with each connection: what an older one still says is nothing
    int m_batch = 0;       ///< entries asked for at once
};

} // namespace codewar::bullmq

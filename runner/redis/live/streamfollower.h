// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/connection.h"
#include "runner/redis/live/streamentry.h"

#include <QHash>

#include <functional>

namespace codewar::live {

/// Reads any number of streams as they grow, each from its beginning, with one connection of its own. Belongs
/// to the thread of `commands`.
class StreamFollower : public QObject
{
    Q_OBJECT

public:
    /// Called for every entry, in order; it may change what is followed.
    using Handler = std::function<void(const StreamEntry &)>;

    /// `commands`, which must outlive it, wakes this follower's own connection when there is another stream
    /// to follow.
    explicit StreamFollower(redis::Connection &commands, QObject *parent = nullptr);
    ~StreamFollower() override;

    /// One handler for each stream.
    void follow(const QByteArray &key, Handler handler);
    void unfollow(const QByteArray &key);
    /// Whoever cannot keep up lets entries wait in Redis.
    void setPaused(const QByteArray &key, bool paused);

private:
    struct Stream
    {
        Handler handler;
        QByteArray lastId = "0-0";
        quint64 number = 0; ///< tells it from another that had the key before
        bool paused = false;
    };

    void readNext();
    void read(const Result<redis::Reply> &reply);
    void handle(const redis::Reply &stream);
    void askForOurId();
    void wake();
    void wakeAgain(quint64 reading);

    redis::Connection &m_commands;
    redis::Connection m_connection;
    QHash<QByteArray, Stream> m_streams;
    QByteArray m_clientId;
    quint64 m_lastNumber = 0;
    quint64 m_readings = 0;
    bool m_reading = false;
};

} // namespace codewar::live

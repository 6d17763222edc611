// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/connection.h"

namespace codewar::bullmq {

/// Waits for an empty queue's next job, on a connection of its own.
class Doorbell : public QObject
{
    Q_OBJECT

public:
    /// `marker` is the queue's key of that name. After `longestWait` it rings in any case.
    Doorbell(redis::ConnectionSettings settings, QByteArray marker, std::chrono::milliseconds longestWait,
             QObject *parent = nullptr);

    void open() { m_connection.open(); }
    void close();

    /// Waits for one ring. Whoever it wakes must look at the queue, or wake somebody else.
    void listen();
    bool isListening() const { return m_listening; }

Q_SIGNALS:
    void rang();
    /// A delayed job is due then, in milliseconds since 1970 by the clock of Redis; it goes on listening.
    void heardOfDelayed(qint64 due);

private:
    void wait();
    void hear(const Result<redis::Reply> &reply);

    redis::Connection m_connection;
    QByteArray m_marker;
    std::chrono::milliseconds m_longestWait;
    bool m_listening = false;
};

} // namespace codewar::bullmq

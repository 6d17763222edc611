// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/connection.h"

#include <deque>
#include <vector>

namespace codewar::redis {

/// The commands that have no answer yet: those that wait for a connection, and those that left.
class CommandQueue
{
public:
    using Time = std::chrono::steady_clock::time_point;

    struct Sent
    {
        QByteArray name;
        Answer answer;
        Time due;
    };
    struct Waiting
    {
        QByteArray wire;
        QByteArray name;
        Answer answer;
        std::chrono::milliseconds timeout;
        Time due;
    };

    qsizetype size() const { return qsizetype(m_sent.size() + m_waiting.size()); }
    qsizetype waitingBytes() const { return m_waitingBytes; }

    /// Each returns when it is due.
    Time wait(const Command &command, Answer answer, std::chrono::milliseconds timeout);
    Time sent(const QByteArray &name, Answer answer, std::chrono::milliseconds timeout);
    /// What waited counts as sent, and is added to `wire`.
    void release(QByteArray &wire);

    bool hasSent() const { return !m_sent.empty(); }
    Answer takeFirstSent();
    std::deque<Sent> takeSent();
    std::vector<Waiting> takeWaiting();
    std::vector<Waiting> takeExpired(Time now);

    bool isOverdue(Time now) const { return hasSent() && m_sent.front().due <= now; }
    /// Of all of them; empty where there is none.
    std::optional<Time> nextDue() const;

private:
    std::deque<Sent> m_sent; ///< by due: one that waits behind another has at least its time
    std::vector<Waiting> m_waiting;
    qsizetype m_waitingBytes = 0;
};

} // namespace codewar::redis

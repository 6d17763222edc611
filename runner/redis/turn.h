// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/connection.h"

#include <QPointer>

#include <deque>

namespace codewar::redis {

/// What a connection leaves for the end of a turn of the event loop: to send what came together in it, and to
/// give the answers that must not be given from inside send().
class Turn
{
public:
    /// `flush` is called at the end, before the answers. `connection` owns this; an answer may destroy both.
    Turn(Connection *connection, std::function<void()> flush);

    /// There is something to do at the end of this turn.
    void post();

    /// `send` is called by sendGathered(), or by the next gather().
    void gather(std::function<void()> send);
    void sendGathered();

    void answerAtEnd(Answer answer, Result<Reply> reply);
    /// Now, behind those that wait for the end.
    void answerNow(std::vector<Answered> answers);
    /// All that wait for the end.
    void answerAll();

private:
    const QPointer<Connection> m_connection;
    const std::function<void()> m_flush;
    std::function<void()> m_sendGathered;
    std::deque<Answered> m_answers;
    bool m_isPosted = false;
};

} // namespace codewar::redis

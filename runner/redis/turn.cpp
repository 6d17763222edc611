// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/turn.h"

namespace codewar::redis {

Turn::Turn(Connection *connection, std::function<void()> flush)
    : m_connection(connection), m_flush(std::move(flush))
{}

void Turn::post()
{
    if (std::exchange(m_isPosted, true))
        return;
    const auto end = [this] {
        m_isPosted = false;
        const QPointer<Connection> alive = m_connection;
        m_flush();
        if (alive)
            answerAll();
    };
    QMetaObject::invokeMethod(m_connection, end, Qt::QueuedConnection);
}

void Turn::gather(std::function<void()> send)
{
    sendGathered();
    m_sendGathered = std::move(send);
    post();
}

void Turn::sendGathered()
{
    if (const auto send = std::exchange(m_sendGathered, nullptr))
        send();
}

void Turn::answerAtEnd(Answer answer, Result<Reply> reply)
{
    m_answers.push_back({std::move(answer), std::move(reply)});
    post();
}

void Turn::answerNow(std::vector<Answered> answers)
{
    m_answers.insert(m_answers.end(), std::make_move_iterator(answers.begin()),
                     std::make_move_iterator(answers.end()));
    answerAll();
}

void Turn::answerAll()
{
    const QPointer<Connection> alive = m_connection;
    // Those that come meanwhile have their own turn.
    for (std::size_t count = m_answers.size(); alive && count > 0 && !m_answers.empty(); --count) {
        Answered next = std::move(m_answers.front());
        m_answers.pop_front();
        next.answer(std::move(next.reply));
    }
}

} // namespace codewar::redis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/commandqueue.h"

#include <algorithm>
#include <iterator>

namespace codewar::redis {

CommandQueue::Time CommandQueue::wait(const Command &command, Answer answer,
                                      std::chrono::milliseconds timeout)
{
    const Time due = std::chrono::steady_clock::now() + timeout;
    Waiting waiting{{}, command.value(0), std::move(answer), timeout, due};
    appendCommand(waiting.wire, command);
    m_waitingBytes += waiting.wire.size();
    m_waiting.push_back(std::move(waiting));
    return due;
}

CommandQueue::Time CommandQueue::sent(const QByteArray &name, Answer answer,
                                      std::chrono::milliseconds timeout)
{
    Time due = std::chrono::steady_clock::now() + timeout;
    if (hasSent())
        due = std::max(due, m_sent.back().due);
    m_sent.push_back({name, std::move(answer), due});
    return due;
}

void CommandQueue::release(QByteArray &wire)
{
    wire.reserve(wire.size() + m_waitingBytes);
    for (Waiting &waiting : takeWaiting()) {
        wire += waiting.wire;
        sent(waiting.name, std::move(waiting.answer), waiting.timeout);
    }
}

Answer CommandQueue::takeFirstSent()
{
    Answer answer = std::move(m_sent.front().answer);
    m_sent.pop_front();
    return answer;
}

std::deque<CommandQueue::Sent> CommandQueue::takeSent()
{
    return std::exchange(m_sent, {});
}

std::vector<CommandQueue::Waiting> CommandQueue::takeWaiting()
{
    m_waitingBytes = 0;
    return std::exchange(m_waiting, {});
}

std::vector<CommandQueue::Waiting> CommandQueue::takeExpired(Time now)
{
    const auto expired = std::stable_partition(m_waiting.begin(), m_waiting.end(),
                                               [&](const Waiting &w) { return w.due > now; });
    std::vector<Waiting> taken(std::make_move_iterator(expired), std::make_move_iterator(m_waiting.end()));
    m_waiting.erase(expired, m_waiting.end());
    for (const Waiting &waiting : taken)
        m_waitingBytes -= waiting.wire.size();
    return taken;
}

std::optional<CommandQueue::Time> CommandQueue::nextDue() const
{
    std::optional<Time> due;
    if (hasSent())
        due = m_sent.front().due;
    for (const Waiting &waiting : m_waiting)
        due = std::min(due.value_or(waiting.due), waiting.due);
    return due;
}

} // namespace codewar::redis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/task.h"

namespace codewar {

// The waker is called under the lock, so that setWaker({}) returns only when no call is going on.

void TaskControl::addInput(const QByteArray &bytes)
{
    const std::lock_guard lock(m_mutex);
    if (!m_inputClosed)
        m_input += bytes;
    if (m_waker)
        m_waker();
}

void TaskControl::closeInput()
{
    const std::lock_guard lock(m_mutex);
    m_inputClosed = true;
    if (m_waker)
        m_waker();
}

void TaskControl::cancel()
{
    const std::lock_guard lock(m_mutex);
    m_cancelled = true;
    if (m_waker)
        m_waker();
}

void TaskControl::wake()
{
    const std::lock_guard lock(m_mutex);
    if (m_waker)
        m_waker();
}

qint64 TaskControl::pendingInput() const
{
    const std::lock_guard lock(m_mutex);
    return m_input.size();
}

QByteArray TaskControl::takeInput(qint64 most)
{
    const std::lock_guard lock(m_mutex);
    const QByteArray taken = m_input.left(most);
    m_input.remove(0, taken.size());
    return taken;
}

bool TaskControl::inputExhausted() const
{
    const std::lock_guard lock(m_mutex);
    return m_inputClosed && m_input.isEmpty();
}

bool TaskControl::cancelled() const
{
    const std::lock_guard lock(m_mutex);
    return m_cancelled;
}

void TaskControl::setWaker(std::function<void()> waker)
{
    const std::lock_guard lock(m_mutex);
    m_waker = std::move(waker);
}

} // namespace codewar

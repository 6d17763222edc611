// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/queue/steadyclock.h"

namespace codewar {

SteadyClock::SteadyClock() : m_thread([this] { keepTime(); }) {}

SteadyClock::~SteadyClock()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

Clock::TimePoint SteadyClock::now() const
{
    return std::chrono::steady_clock::now();
}

void SteadyClock::callAt(TimePoint when, std::function<void()> action)
{
    {
        const std::lock_guard lock(m_mutex);
        m_actions.emplace(when, std::move(action));
    }
    m_changed.notify_one();
}

void SteadyClock::keepTime()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        if (m_actions.empty()) {
            m_changed.wait(lock);
            continue;
        }
        const TimePoint next = m_actions.begin()->first;
        if (next > now()) {
            m_changed.wait_until(lock, next);
            continue;
        }
        // Run and destroyed without the lock: it may well ask for another call.
        auto due = m_actions.extract(m_actions.begin());
        lock.unlock();
        due.mapped()();
        due = {};
        lock.lock();
    }
}

} // namespace codewar

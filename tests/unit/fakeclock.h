// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/queue/clock.h"

#include <map>
#include <mutex>

/// Time that stands still until a test moves it. Actions run inside advance(), on the caller's thread.
class FakeClock : public codewar::Clock
{
public:
    TimePoint now() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_now;
    }

    void callAt(TimePoint when, std::function<void()> action) override
    {
        const std::lock_guard lock(m_mutex);
        m_actions.emplace(when, std::move(action));
    }

    void advance(std::chrono::milliseconds by)
    {
        std::unique_lock lock(m_mutex);
        const TimePoint target = m_now + by;
        while (!m_actions.empty() && m_actions.begin()->first <= target) {
            auto due = m_actions.extract(m_actions.begin());
            m_now = std::max(m_now, due.key());
            lock.unlock();
            due.mapped()();
            lock.lock();
        }
        m_now = target;
    }

    int pending() const
    {
        const std::lock_guard lock(m_mutex);
        return int(m_actions.size());
    }

private:
    mutable std::mutex m_mutex;
    TimePoint m_now;
    std::multimap<TimePoint, std::function<void()>> m_actions;
};

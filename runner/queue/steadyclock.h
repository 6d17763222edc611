// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/queue/clock.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

namespace codewar {

/// The real time. Actions run one after the other on one thread of the clock's, so they must be short; those
/// not yet due when the clock is destroyed never run. Thread-safe.
class SteadyClock : public Clock
{
public:
    SteadyClock();
    ~SteadyClock() override;
    SteadyClock(const SteadyClock &) = delete;
    SteadyClock &operator=(const SteadyClock &) = delete;

    TimePoint now() const override;
    void callAt(TimePoint when, std::function<void()> action) override;

private:
    void keepTime();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::multimap<TimePoint, std::function<void()>> m_actions;
    bool m_stopping = false;
    std::thread m_thread; // last: it uses what is above
};

} // namespace codewar

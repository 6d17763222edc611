// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>

/// A counting semaphore. The standard one of GCC 12 can sleep through a release (PR 104928), and a Qt one
/// hides from ThreadSanitizer that it orders things.
class Semaphore
{
public:
    void release()
    {
        const std::lock_guard lock(m_mutex);
        ++m_count;
        m_released.notify_one();
    }

    void acquire()
    {
        std::unique_lock lock(m_mutex);
        m_released.wait(lock, [this] { return m_count > 0; });
        --m_count;
    }

    /// False after a time that only something broken needs.
    bool tryAcquire()
    {
        std::unique_lock lock(m_mutex);
        if (!m_released.wait_for(lock, std::chrono::seconds(20), [this] { return m_count > 0; }))
            return false;
        --m_count;
        return true;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_released;
    int m_count = 0;
};

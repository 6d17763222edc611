// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/script.h"
#include "runner/server/memoryratelimiter.h"

#include <QObject>

#include <atomic>

namespace codewar {
class Log;
}

namespace codewar::server {

/// Counts in a Redis, by its clock, together with all servers that use it. While it is away each server
/// counts by itself, in memory: a class can go on working, and the limits hold for each server. Lives in a
/// thread with Qt's event loop; count() is called, and answers, on the connections' thread.
class RedisRateLimiter final : public QObject, public RateLimiter
{
    Q_OBJECT

public:
    /// Runs something soon on one of the two threads.
    using Executor = std::function<void(std::function<void()>)>;

    RedisRateLimiter(const redis::Address &address, Executor here, Executor connections, Log &log);

    void count(const std::string &client, int limit,
               std::function<void(const RateDecision &)> decided) override;

private:
    using Decided = std::function<void(const RateDecision &)>;

    void ask(const std::string &client, int limit, Decided decided);
    void take(const Result<redis::Reply> &reply, const std::string &client, int limit, Decided decided);
    void stateChanged();
    void tellWhether(bool works, const QString &why);

    redis::Connection m_connection;
    const Executor m_here;
    const Executor m_connections;
    Log &m_log;
    bool m_works = true; ///< as far as the log knows
    std::atomic<bool> m_isAway = false;
    MemoryRateLimiter m_memory; ///< used on the connections' thread
};

} // namespace codewar::server

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/server/ratelimiter.h"

#include <deque>
#include <list>
#include <unordered_map>

namespace codewar::server {

/// Remembers when each client asked, exactly, in a bounded table: where it is full, whoever asked longest ago
/// is forgotten. Used on one thread.
class MemoryRateLimiter final : public RateLimiter
{
public:
    using Clock = std::chrono::steady_clock;
    using Now = std::function<Clock::time_point()>;

    struct Bounds
    {
        std::size_t clients = 100'000;
        std::size_t requests = 1'000'000; ///< of all clients
    };

    explicit MemoryRateLimiter(Now now = &Clock::now);
    MemoryRateLimiter(Now now, Bounds bounds);

    void count(const std::string &client, int limit,
               std::function<void(const RateDecision &)> decided) override;
    std::size_t clients() const { return m_clients.size(); }

private:
    struct Client
    {
        std::deque<Clock::time_point> requests;
        std::list<std::string>::iterator place;
    };

    Client &touch(const std::string &name);
    void dropOld(Client &client, Clock::time_point now);
    void keepWithinBounds();

    Now m_now;
    Bounds m_bounds;
    std::unordered_map<std::string, Client> m_clients;
    std::list<std::string> m_order; ///< the one who asked last is last
    std::size_t m_requests = 0;
};

} // namespace codewar::server

// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/memoryratelimiter.h"

#include <algorithm>

namespace codewar::server {

using namespace std::chrono_literals;

namespace {

constexpr auto window = 60s;

} // namespace

MemoryRateLimiter::MemoryRateLimiter(Now now) : MemoryRateLimiter(std::move(now), Bounds()) {}

MemoryRateLimiter::MemoryRateLimiter(Now now, Bounds bounds) : m_now(std::move(now)), m_bounds(bounds) {}

void MemoryRateLimiter::count(const std::string &name, int limit,
                              std::function<void(const RateDecision &)> decided)
{
    const Clock::time_point now = m_now();
    Client &client = touch(name);
    dropOld(client, now);
    RateDecision decision;
    decision.limit = limit;
    decision.allowed = int(client.requests.size()) < limit;
    if (decision.allowed) {
        client.requests.push_back(now);
        ++m_requests;
    }
    decision.remaining = std::max(0, limit - int(client.requests.size()));
    if (!client.requests.empty())
        decision.reset =
            std::chrono::duration_cast<std::chrono::milliseconds>(client.requests.front() + window - now);
    keepWithinBounds();
    decided(decision);
}

MemoryRateLimiter::Client &MemoryRateLimiter::touch(const std::string &name)
{
    const auto [found, isNew] = m_clients.try_emplace(name);
    Client &client = found->second;
    if (isNew)
        client.place = m_order.insert(m_order.end(), name);
    else
        m_order.splice(m_order.end(), m_order, client.place);
    return client;
}

void MemoryRateLimiter::dropOld(Client &client, Clock::time_point now)
{
    while (!client.requests.empty() && client.requests.front() + window <= now) {
        client.requests.pop_front();
        --m_requests;
    }
}

void MemoryRateLimiter::keepWithinBounds()
{
    while (m_clients.size() > 1 && (m_clients.size() > m_bounds.clients || m_requests > m_bounds.requests)) {
        const auto oldest = m_clients.find(m_order.front());
        m_requests -= oldest->second.requests.size();
        m_clients.erase(oldest);
        m_order.pop_front();
    }
}

} // namespace codewar::server

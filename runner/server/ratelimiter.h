// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <string>

namespace codewar::server {

struct RateDecision
{
    bool allowed = true;
    int limit = 0;
    int remaining = 0;
    std::chrono::milliseconds reset{0}; ///< until one more is allowed than now
};

/// Counts requests of each client within the last minute.
class RateLimiter
{
public:
    virtual ~RateLimiter() = default;

    /// One request of `client`, of which `limit` are allowed a minute; `decided` may be called before this
    /// returns or later, on the connections' thread.
    virtual void count(const std::string &client, int limit,
                       std::function<void(const RateDecision &)> decided) = 0;
};

} // namespace codewar::server

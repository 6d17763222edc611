// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/server/clientaddress.h"
#include "runner/server/http/gate.h"
#include "runner/server/ratelimiter.h"
#include "runner/server/router.h"

#include <map>
#include <memory>
#include <string>

namespace codewar {
class Log;
}

namespace codewar::server {

class Metrics;

struct FrontSettings
{
    http::Gate gate{{}};
    TrustedProxies proxies{};
    int perMinute = 6;                     ///< on routes that are limited; 0: no limit
    std::map<std::string, int> perRoute{}; ///< by path, in place of it
};

/// What every request passes before its handler: names it, asks the gate, finds the route and the client, and
/// counts it against the client's limit; and what every answer passes on its way back: the log and the
/// metrics. Lives on the connections' thread.
class Front
{
public:
    Front(Router router, FrontSettings settings, Authenticator &authenticator, RateLimiter &limiter, Log &log,
          Metrics &metrics);

    void setSettings(FrontSettings settings) { m_settings = std::move(settings); }
    void receive(http::Request request, http::Responder responder);
    /// Something came that was no request.
    void rejected(const std::string &peer, int status);
    const Router &router() const { return m_router; }

private:
    void pass(Call call, http::Responder responder, const Match &match, const std::string &client);
    int limitOf(const Route &route, const Identity &client) const;

    Router m_router;
    FrontSettings m_settings;
    Authenticator &m_authenticator;
    RateLimiter &m_limiter;
    Log &m_log;
    Metrics &m_metrics;
};

} // namespace codewar::server

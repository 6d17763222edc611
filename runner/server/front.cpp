// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/front.h"

#include "runner/log/log.h"
#include "runner/server/metrics.h"

#include <nlohmann/json.hpp>

#include <QUuid>

#include <algorithm>
#include <chrono>

namespace codewar::server {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {

constexpr std::size_t longestRequestId = 128;

/// The client's own, where it may stand in a log.
std::string requestIdOf(const http::Request &request)
{
    const std::string_view given = request.headers.value("X-Request-Id");
    const bool sane = !given.empty() && given.size() <= longestRequestId &&
                      std::all_of(given.begin(), given.end(), [](char c) {
                          return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
                                 std::string_view("-_.:+/=").find(c) != std::string_view::npos;
                      });
    return sane ? std::string(given) : QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

/// As a label: strangers must not invent any number of them.
std::string methodLabel(const std::string &method)
{
    static const std::string_view known[] = {"GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH"};
    return std::find(std::begin(known), std::end(known), method) != std::end(known) ? method : "other";
}

std::string wholeSeconds(std::chrono::milliseconds time)
{
    return std::to_string((std::max(time, 0ms) + 999ms) / 1000ms);
}

void addRateFields(http::Response &response, const RateDecision &decision)
{
    response.headers.add("RateLimit-Limit", std::to_string(decision.limit));
    response.headers.add("RateLimit-Remaining", std::to_string(decision.remaining));
    response.headers.add("RateLimit-Reset", wholeSeconds(decision.reset));
}

http::Response tooMany(const RateDecision &decision)
{
    http::Response response = http::errorResponse(
        429, "Too many requests: " + std::to_string(decision.limit) + " a minute are allowed. Try again in " +
                 wholeSeconds(decision.reset) + " s.");
    response.headers.add("Retry-After", wholeSeconds(decision.reset));
    return response;
}

} // namespace

Front::Front(Router router, FrontSettings settings, Authenticator &authenticator, RateLimiter &limiter,
             Log &log, Metrics &metrics)
    : m_router(std::move(router)),
      m_settings(std::move(settings)),
      m_authenticator(authenticator),
      m_limiter(limiter),
      m_log(log),
      m_metrics(metrics)
{}

void Front::receive(http::Request request, http::Responder responder)
{
    const std::string id = requestIdOf(request);
    const std::string client = clientAddress(request, m_settings.proxies);
    const Match match = m_router.find(request.method, request.path);
    responder.addHook(
        [this, start = Clock::now(), id, client, method = request.method, path = request.path,
         received = request.body.size(),
         route = match.route ? match.route->path : std::string("none")](http::Response &response) {
            response.headers.add("X-Request-Id", id);
            const std::chrono::duration<double> taken = Clock::now() - start;
            m_metrics.requestAnswered(
                {methodLabel(method), route, response.status, taken.count(), received, response.body.size()});
            if (m_log.writes(Log::Level::Info))
                m_log.write(Log::Level::Info, "request",
                            {{"requestId", id},
                             {"client", client},
                             {"method", method},
                             {"path", path.substr(0, 200)},
                             {"status", response.status},
                             {"bytes", response.body.size()},
                             {"ms", taken.count() * 1000}});
        });
    if (const auto refusal = m_settings.gate.refusal(request))
        return responder.answer(http::errorResponse(403, *refusal));
    pass({std::move(request), match.parameters, {}, id}, std::move(responder), match, client);
}

void Front::pass(Call call, http::Responder responder, const Match &match, const std::string &client)
{
    if (!match.route)
        return responder.answer(match.refusal);
    auto who = m_authenticator.identify(call.request, client, match.route->open);
    if (auto *refused = std::get_if<http::Response>(&who))
        return responder.answer(std::move(*refused));
    call.client = std::get<Identity>(std::move(who));
    const int limit = limitOf(*match.route, call.client);
    if (limit == 0)
        return match.route->handler(std::move(call), std::move(responder));
    // Routes with no limit of their own share one.
    const bool own = m_settings.perRoute.contains(match.route->path);
    const std::string counted = call.client.key + (own ? ' ' + match.route->path : std::string());
    m_limiter.count(counted, limit,
                    [route = match.route, call = std::move(call),
                     responder = std::move(responder)](const RateDecision &decision) mutable {
                        responder.addHook(
                            [decision](http::Response &response) { addRateFields(response, decision); });
                        if (decision.allowed)
                            route->handler(std::move(call), std::move(responder));
                        else
                            responder.answer(tooMany(decision));
                    });
}

int Front::limitOf(const Route &route, const Identity &client) const
{
    const auto own = m_settings.perRoute.find(route.path);
    const int usual = own != m_settings.perRoute.end() ? own->second
                      : route.limited                  ? m_settings.perMinute
                                                       : 0;
    // Whoever has a limit of its own has it wherever programs are started.
    return route.limited ? client.perMinute.value_or(usual) : usual;
}

void Front::rejected(const std::string &peer, int status)
{
    m_metrics.requestAnswered({"other", "none", status});
    m_log.write(Log::Level::Info, "malformed request", {{"client", peer}, {"status", status}});
}

} // namespace codewar::server

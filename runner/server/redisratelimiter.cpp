// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/redisratelimiter.h"

#include "runner/log/log.h"

#include <nlohmann/json.hpp>

namespace codewar::server {

using namespace std::chrono_literals;
using redis::Connection;

namespace {

constexpr auto patience = 1s; ///< a request waits no longer for its count
constexpr auto window = 60s;

/// The same as MemoryRateLimiter: a list of the times of the requests within the window, the oldest first. It
/// has no more entries than are allowed, and goes by itself when nobody asks. Entries of the future are left
/// from before somebody set Redis' clock back.
const redis::Script &countScript()
{
    static const redis::Script script(R"(
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local window, limit = tonumber(ARGV[1]), tonumber(ARGV[2])
local function oldest() return tonumber(redis.call('LINDEX', KEYS[1], 0) or nil) end
local first = oldest()
while first and (first + window <= now or first > now) do
    redis.call('LPOP', KEYS[1])
    first = oldest()
end
local count = redis.call('LLEN', KEYS[1])
local allowed = count < limit
if allowed then
    redis.call('RPUSH', KEYS[1], string.format('%.0f', now))
    redis.call('PEXPIRE', KEYS[1], window)
    count = count + 1
end
return { allowed and 1 or 0, math.max(limit - count, 0), (first or now) + window - now }
)");
    return script;
}

redis::ConnectionSettings settingsFor(const redis::Address &address)
{
    redis::ConnectionSettings settings;
    settings.address = address;
    settings.clientName = "codewar-serve-limits";
    settings.commandTimeout = patience;
    settings.longestRetry = 2s;
    return settings;
}

} // namespace

RedisRateLimiter::RedisRateLimiter(const redis::Address &address, Executor here, Executor connections,
                                   Log &log)
    : m_connection(settingsFor(address)),
      m_here(std::move(here)),
      m_connections(std::move(connections)),
      m_log(log)
{
    connect(&m_connection, &Connection::stateChanged, this, &RedisRateLimiter::stateChanged);
    m_connection.open();
}

void RedisRateLimiter::count(const std::string &client, int limit, Decided decided)
{
    // Nobody waits for what is known to be away.
    if (m_isAway)
        return m_memory.count(client, limit, std::move(decided));
    m_here([this, client, limit, decided = std::move(decided)]() mutable {
        ask(client, limit, std::move(decided));
    });
}

void RedisRateLimiter::ask(const std::string &client, int limit, Decided decided)
{
    redis::callScript(
        m_connection, countScript(), {"codewar:rate:" + QByteArray::fromStdString(client)},
        {QByteArray::number(qint64(std::chrono::milliseconds(window).count())), QByteArray::number(limit)},
        [this, client, limit, decided = std::move(decided)](const Result<redis::Reply> &reply) {
            take(reply, client, limit, decided);
        },
        patience);
}

void RedisRateLimiter::take(const Result<redis::Reply> &reply, const std::string &client, int limit,
                            Decided decided)
{
    if (!reply || reply->size() != 3) {
        tellWhether(false, reply ? QStringLiteral("It gave no count.") : reply.error().message);
        return m_connections([this, client, limit, decided = std::move(decided)]() mutable {
            m_memory.count(client, limit, std::move(decided));
        });
    }
    tellWhether(true, {});
    RateDecision decision;
    decision.limit = limit;
    decision.allowed = reply->at(0).toInteger() == 1;
    decision.remaining = int(reply->at(1).toInteger().value_or(0));
    decision.reset = std::chrono::milliseconds(reply->at(2).toInteger().value_or(0));
    m_connections([decision, decided = std::move(decided)] { decided(decision); });
}

void RedisRateLimiter::stateChanged()
{
    const Connection::State state = m_connection.state();
    // A new try does not make it be there yet.
    if (state == Connection::State::Waiting) {
        m_isAway = true;
        tellWhether(false, m_connection.failure() ? m_connection.failure()->message : QString());
    } else if (state == Connection::State::Ready) {
        m_isAway = false;
        tellWhether(true, {});
    }
}

void RedisRateLimiter::tellWhether(bool works, const QString &why)
{
    if (m_works == works)
        return;
    m_works = works;
    if (works)
        m_log.write(Log::Level::Info, "requests are counted in Redis again",
                    nlohmann::ordered_json::object());
    else
        m_log.write(Log::Level::Warning,
                    "Redis does not count requests; meanwhile this server counts its own",
                    {{"error", why.toStdString()}});
}

} // namespace codewar::server

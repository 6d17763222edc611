// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/service.h"

#include "runner/server/memoryratelimiter.h"
#include "runner/server/redisratelimiter.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QStorageInfo>

#include <algorithm>
#include <thread>

namespace codewar::server {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto timeToBeCancelled = 5s;

http::Limits httpLimits(const ServerConfig &config)
{
    http::Limits limits;
    limits.connections = std::size_t(config.maxConnections);
    limits.bodyBytes = std::size_t(config.maxBodyBytes);
    limits.idleTime = std::chrono::seconds(config.idleSeconds);
    limits.headerTime = std::chrono::seconds(config.headerSeconds);
    limits.bodyTime = std::chrono::seconds(config.bodySeconds);
    limits.writeTime = std::chrono::seconds(config.writeSeconds);
    return limits;
}

RunServiceOptions runOptions(const ServerConfig &config)
{
    const int processors = std::max(1, int(std::thread::hardware_concurrency()));
    const int concurrency = config.concurrency > 0 ? config.concurrency : processors;
    RunServiceOptions options;
    // One more for each, so that none of them waits for its next program.
    options.inFlight = 2 * concurrency;
    options.maxWaiting = config.queueLimit;
    options.maxKept = config.keepRuns;
    options.keepTime = std::chrono::seconds(config.keepSeconds);
    return options;
}

AuditSettings auditSettings(const ServerConfig &config)
{
    return {config.audit, qint64(config.auditMiB) << 20, std::chrono::hours(24) * config.auditDays,
            config.auditKeep};
}

ApiSettings apiSettings(const ServerConfig &config)
{
    return {std::chrono::seconds(config.jobTimeoutSeconds), config.largest};
}

Result<FrontSettings> frontSettings(const ServerConfig &config)
{
    const Result<TrustedProxies> proxies = TrustedProxies::parse(config.trustedProxies);
    if (!proxies)
        return proxies.error();
    std::set<std::string> names;
    for (const QString &host : config.hosts)
        names.insert(http::hostWithoutPort(host.toStdString()));
    FrontSettings settings{http::Gate(names), *proxies, config.rateLimit, {}};
    for (auto it = config.rateLimits.begin(); it != config.rateLimits.end(); ++it)
        settings.perRoute.emplace(it.key().toStdString(), it.value());
    return settings;
}

CredentialSettings credentialSettings(const ServerConfig &config)
{
    return {config.apiKeys, config.jwtKeys, config.jwtLeewaySeconds};
}

} // namespace

Service::Service(Runner &runner, const LanguageRegistry &registry, const ServerConfig &config, Log &log)
    : m_runner(runner),
      m_registry(registry),
      m_config(config),
      m_log(log),
      m_runLog(log),
      m_runs(runner, runOptions(config))
{
    m_runs.addObserver(&m_metrics);
    m_runs.addObserver(&m_runLog);
    if (!config.audit.isEmpty()) {
        m_audit =
            std::make_unique<AuditLog>(auditSettings(config), [&log](bool works, const QString &sentence) {
                log.write(works ? Log::Level::Info : Log::Level::Error, sentence.toStdString(),
                          nlohmann::ordered_json::object());
            });
        m_runs.addObserver(m_audit.get());
    }
    connect(&m_runs, &RunService::changed, this, &Service::tell);
    connect(&m_runs, &RunService::idle, this, [this] {
        m_idle = true;
        // Behind the last answers, which are on their way to the connections.
        m_http->stopListening();
        finishWhenEmpty();
    });
    connect(&m_tell, &QTimer::timeout, this, &Service::tell);
    connect(&m_tell, &QTimer::timeout, this, &Service::watchKeys);
    connect(&m_patience, &QTimer::timeout, this, &Service::hurry);
    m_patience.setSingleShot(true);
    m_tell.start(1s);
}

Service::~Service()
{
    m_http = nullptr;
    // Requests that wait for their count there are answered through the front.
    m_limiter = nullptr;
}

Result<quint16> Service::listen()
{
    Result<FrontSettings> settings = frontSettings(m_config);
    if (!settings)
        return settings.error();
    const Result<SharedCredentials> credentials = m_keys.read(credentialSettings(m_config));
    if (!credentials)
        return credentials.error();
    m_authenticator.setCredentials(*credentials, m_config.open);
    Result<std::unique_ptr<RateLimiter>> limiter = makeLimiter();
    if (!limiter)
        return limiter.error();
    m_limiter = std::move(*limiter);
    m_settings = apiSettings(m_config);
    const ApiParts parts{
        m_registry, m_runs, m_status, m_metrics, m_settings, !m_config.redis.isEmpty(), [this] {
            return m_http->connections();
        }};
    m_front = std::make_unique<Front>(Router(apiRoutes(parts)), std::move(*settings), m_authenticator,
                                      *m_limiter, m_log, m_metrics);
    http::Listeners listeners;
    listeners.received = [front = m_front.get()](http::Request request, http::Responder responder) {
        front->receive(std::move(request), std::move(responder));
    };
    listeners.rejected = [front = m_front.get()](const std::string &peer, int status) {
        front->rejected(peer, status);
    };
    listeners.emptied = [this] {
        m_runs.post([this] {
            m_empty = true;
            finishWhenEmpty();
        });
    };
    m_http = std::make_unique<http::HttpServer>(httpLimits(m_config), std::move(listeners));
    if (!m_config.tlsCertificate.isEmpty()) {
        const Result<void> secured =
            m_http->useTls({m_config.tlsCertificate.toStdString(), m_config.tlsKey.toStdString()});
        if (!secured)
            return secured.error();
    }
    tell();
    return m_http->listen({m_config.host.toStdString(), quint16(m_config.port)});
}

Result<std::unique_ptr<RateLimiter>> Service::makeLimiter()
{
    if (m_config.redis.isEmpty())
        return std::unique_ptr<RateLimiter>(std::make_unique<MemoryRateLimiter>());
    const Result<redis::Address> address =
        redis::addressFromUrl(m_config.redis, redis::passwordFromEnvironment());
    if (!address)
        return address.error();
    return std::unique_ptr<RateLimiter>(std::make_unique<RedisRateLimiter>(
        *address, [this](std::function<void()> work) { m_runs.post(std::move(work)); },
        [this](std::function<void()> work) { m_http->post(std::move(work)); }, m_log));
}

Result<void> Service::reload(const ServerConfig &config)
{
    Result<FrontSettings> settings = frontSettings(config);
    if (!settings)
        return settings.error();
    if (!m_config.tlsCertificate.isEmpty()) {
        const Result<void> secured =
            m_http->useTls({m_config.tlsCertificate.toStdString(), m_config.tlsKey.toStdString()});
        if (!secured)
            return secured.error();
    }
    const Result<SharedCredentials> credentials = m_keys.read(credentialSettings(config));
    if (!credentials)
        return credentials.error();
    letIn(*credentials);
    m_http->setLimits(httpLimits(config));
    m_http->post([this, settings = std::move(*settings), api = apiSettings(config)]() mutable {
        m_front->setSettings(std::move(settings));
        m_settings = api;
    });
    return {};
}

void Service::watchKeys()
{
    const auto changed = m_http ? m_keys.poll() : std::nullopt;
    if (!changed)
        return;
    if (!*changed) {
        m_log.write(Log::Level::Error, "the keys are wrong and stay as they were",
                    {{"error", changed->error().message.toStdString()}});
        return;
    }
    letIn(**changed);
    m_log.write(Log::Level::Info, "keys read again", {{"apiKeys", (**changed)->apiKeys.size()}});
}

void Service::letIn(SharedCredentials credentials)
{
    m_http->post([this, credentials = std::move(credentials)]() mutable {
        m_authenticator.setCredentials(std::move(credentials), m_config.open);
    });
}

void Service::stop(std::chrono::milliseconds grace)
{
    if (m_stopping)
        return;
    m_stopping = true;
    m_http->stopListening();
    m_runs.drain();
    m_patience.start(grace);
    tell();
}

void Service::hurry()
{
    if (!m_stopping)
        return;
    // What is left then is connections that do not take their answers.
    if (m_idle || m_hurried) {
        Q_EMIT stopped();
        return;
    }
    m_hurried = true;
    m_patience.start(timeToBeCancelled);
    m_log.write(
        Log::Level::Warning,
        "programs still ran after the grace time; those that others run go on, the rest are cancelled",
        {{"running", m_runs.active()}, {"waiting", m_runs.waiting()}});
    m_runs.endAll();
}

/// Answers still have to leave when the last run has ended.
void Service::finishWhenEmpty()
{
    if (m_idle && m_empty)
        Q_EMIT stopped();
}

void Service::tell()
{
    ServerState state;
    state.runner = m_runner.status();
    for (const Language &language : m_registry.languages())
        state.toolchains.insert(language.id, m_runner.toolchain(language.id));
    state.waiting = m_runs.waiting();
    state.active = m_runs.active();
    state.stopping = m_stopping;
    if (m_audit)
        state.audit = AuditState{m_audit->works(), m_audit->lost()};
    state.numbers = m_runner.numbers();
    const QStorageInfo disk(m_config.tmpDir.isEmpty() ? QDir::tempPath() : m_config.tmpDir);
    state.freeTempBytes = disk.bytesAvailable();
    state.tempBytes = disk.bytesTotal();
    m_metrics.observeReady(state.runner.ready);
    state.at = std::chrono::steady_clock::now();
    m_status.put(std::move(state));
}

} // namespace codewar::server

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/log/log.h"
#include "runner/run/languageregistry.h"
#include "runner/run/runner.h"
#include "runner/server/api/api.h"
#include "runner/server/audit/auditlog.h"
#include "runner/server/auth/credentialwatch.h"
#include "runner/server/auth/keyauthenticator.h"
#include "runner/server/config/serverconfig.h"
#include "runner/server/front.h"
#include "runner/server/http/httpserver.h"
#include "runner/server/metrics.h"
#include "runner/server/runs/runlog.h"
#include "runner/server/runs/runservice.h"
#include "runner/server/statusboard.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace codewar::server {

/// The HTTP server in front of a runner, put together. Lives in the runner's thread; the connections have one
/// of their own.
class Service : public QObject
{
    Q_OBJECT

public:
    /// Runner and registry must outlive it.
    Service(Runner &runner, const LanguageRegistry &registry, const ServerConfig &config, Log &log);
    ~Service() override;

    /// The port it listens on.
    Result<quint16> listen();
    /// What of it can change while the server runs.
    Result<void> reload(const ServerConfig &config);
    /// Takes nothing new, answers what runs and emits stopped(); what still runs after `grace` is cancelled.
    void stop(std::chrono::milliseconds grace);
    /// stop() without patience.
    void hurry();

Q_SIGNALS:
    void stopped();

private:
    /// Serves who has a key by now, and nobody whose key was revoked.
    void watchKeys();
    /// In Redis where the programs are, so that all servers there count together.
    Result<std::unique_ptr<RateLimiter>> makeLimiter();
    void letIn(SharedCredentials credentials);
    void tell();
    void finishWhenEmpty();

    Runner &m_runner;
    const LanguageRegistry &m_registry;
    ServerConfig m_config;
    Log &m_log;
    StatusBoard m_status;
    Metrics m_metrics;
    RunLog m_runLog;
    std::unique_ptr<AuditLog> m_audit; ///< null where none is wanted
    ApiSettings m_settings;            ///< once it listens, the connections' thread's
    CredentialWatch m_keys;
    KeyAuthenticator m_authenticator;       ///< used on the connections' thread
    std::unique_ptr<RateLimiter> m_limiter; ///< used on the connections' thread
    /// Used on the connections' thread. Outlives the runs: answers that nobody gave pass through it.
    std::unique_ptr<Front> m_front;
    RunService m_runs;
    std::unique_ptr<http::HttpServer> m_http; ///< ends first: it uses all of them
    QTimer m_tell;
    QTimer m_patience;
    bool m_idle = false;
    bool m_empty = false;
    bool m_stopping = false;
    bool m_hurried = false;
};

} // namespace codewar::server

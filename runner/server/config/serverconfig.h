// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/limits.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace codewar::server {

/// Everything that can be said about a server; configfields.cpp says how each is read and shown.
struct ServerConfig
{
    QString host = QStringLiteral("127.0.0.1");
    int port = 3000;
    bool open = false;
    QStringList hosts;
    QStringList trustedProxies;
    QString apiKeys; ///< file; it need not be there
    QString jwtKeys; ///< file
    int jwtLeewaySeconds = 30;
    QString tlsCertificate;
    QString tlsKey;

    QString redis;
    QString sandbox = QStringLiteral("auto");
    QString tmpDir;      ///< empty: the user's cache folder
    int concurrency = 0; ///< 0: one for each processor
    int recycle = 200;   ///< programs of one client that one sandbox may serve; 0: only one
    int queueLimit = 256;
    int jobTimeoutSeconds = 60;
    int graceSeconds = 30;
    int keepRuns = 1000;
    int keepSeconds = 600;
    Limits largest;

    int rateLimit = 6;
    QMap<QString, int> rateLimits; ///< by route

    int maxConnections = 4096;
    int maxBodyBytes = 1 << 20;
    int idleSeconds = 60;
    int headerSeconds = 10;
    int bodySeconds = 30;
    int writeSeconds = 30;

    QString audit; ///< file; empty: none
    int auditMiB = 64;
    int auditDays = 30;
    int auditKeep = 12;

    QString logLevel = QStringLiteral("info");
    QString logFormat = QStringLiteral("auto");
};

} // namespace codewar::server

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/sandbox/docker/engine/endpoint.h"

#include <QStringList>

namespace codewar::docker {

/// What a person can say about where their engine is. Empty where they said nothing.
struct EndpointSettings
{
    QString host;                                      ///< DOCKER_HOST
    QString hostOrigin{QStringLiteral("DOCKER_HOST")}; ///< who named `host`, in words
    bool tls = false;                                  ///< DOCKER_TLS or DOCKER_TLS_VERIFY is set
    bool verifyPeer = false;                           ///< DOCKER_TLS_VERIFY is set
    QString certificates;                              ///< the folder DOCKER_CERT_PATH
    QString context;                                   ///< DOCKER_CONTEXT
    QString folder;                                    ///< DOCKER_CONFIG, or .docker in the home folder
    QStringList sockets; ///< where engines listen by themselves: Docker's, rootless Docker's, Podman's

    static EndpointSettings fromEnvironment();
};

Result<Endpoint> findEndpoint(const EndpointSettings &settings);

/// Reads "unix:///path", "tcp://host:port", "http://…", "https://…", "host:port". The certificates are the
/// caller's to add; `tls` is set, empty, for "https://".
Result<Endpoint> parseEndpointUrl(const QString &url, const QString &origin);

/// The endpoint of a context in the folder of Docker's settings.
Result<Endpoint> readContext(const QString &folder, const QString &name);
/// The one that is used where none is named; empty or "default" for no context at all.
Result<QString> currentContext(const QString &folder);

} // namespace codewar::docker

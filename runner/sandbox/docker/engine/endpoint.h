// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"

#include <QString>

#include <optional>

namespace codewar::docker {

/// Where a Docker engine listens, and how to prove who is who.
struct Endpoint
{
    enum class Kind { UnixSocket, Tcp };

    struct Tls
    {
        QString authority;   ///< PEM file of the certificate authority; empty: the system's
        QString certificate; ///< PEM files of our own certificate and key; empty: none
        QString key;
        bool verifyPeer = true;
    };

    Kind kind = Kind::UnixSocket;
    QString path; ///< of the unix socket
    QString host; ///< name or address
    quint16 port = 0;
    std::optional<Tls> tls;
    QString origin; ///< who named it, in words: "DOCKER_HOST", "the Docker context \"lab\""

    /// "unix:///var/run/docker.sock", "tcp://host:2376".
    QString url() const;
};

/// The engine that the `docker` command would use: DOCKER_HOST (with DOCKER_TLS_VERIFY, DOCKER_CERT_PATH),
/// else DOCKER_CONTEXT, else the current context of DOCKER_CONFIG, else /var/run/docker.sock. See
/// docs.docker.com, "Docker contexts". An error says what in them is wrong.
Result<Endpoint> findEndpoint();

} // namespace codewar::docker

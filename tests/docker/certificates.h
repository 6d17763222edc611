// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/sandbox/docker/engine/endpoint.h"

#include <QTemporaryDir>

using SSL_CTX = struct ssl_ctx_st;

namespace codewar::test {

/// An authority, and what it signed: a server for 127.0.0.1 and "localhost", a client. Made by openssl(1)
/// once. Beside it a certificate of nobody known.
class Certificates
{
public:
    static const Certificates &shared();

    QString folder() const { return m_folder.path(); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    docker::Endpoint::Tls client() const;
    /// Wants a client's certificate. The caller's to free.
    SSL_CTX *serverContext() const;

private:
    Certificates();
    void make(const QString &name, const QString &subject, const QString &extension) const;

    QTemporaryDir m_folder;
};

} // namespace codewar::test

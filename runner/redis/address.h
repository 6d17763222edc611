// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"

#include <QString>

namespace codewar::redis {

/// Where a Redis is, and who we are to it.
struct Address
{
    QString host{}; ///< name or address
    quint16 port = 6379;
    QString socketPath{}; ///< of a unix socket, which is used instead of host and port where it is not empty
    bool tls = false;
    QString caFile{};   ///< PEM file of the certificate authority; empty: the system's
    QString user{};     ///< empty: the default user
    QString password{}; ///< empty: none is asked for
    int database = 0;

    /// "redis://ada@host:6379/2", "unix:///run/redis.sock?db=2". Never with the password.
    QString toDisplay() const;

    bool operator==(const Address &) const = default;
};

/// redis://[[USER]:PASSWORD@]HOST[:PORT][/DATABASE], the same with rediss:// for TLS (its authority's file in
/// ?ssl_ca_certs=FILE), or unix://[[USER]:PASSWORD@]/SOCKET[?db=DATABASE]. `password` is taken where the URL
/// has none. InvalidInput where the URL cannot be understood.
Result<Address> addressFromUrl(const QString &url, const QString &password = {});
/// REDIS_HOST and REDIS_PORT, as the original server reads them; the local host where neither is set.
Result<Address> addressFromEnvironment();
/// CODEWAR_REDIS_PASSWORD or REDIS_PASSWORD, so that the password need not be where every user of the machine
/// can read it; empty where there is neither.
QString passwordFromEnvironment();
/// The first line of a file; passwordFromEnvironment() where `file` is empty.
Result<QString> passwordFromFile(const QString &file);

} // namespace codewar::redis

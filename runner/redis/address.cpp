// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/address.h"

#include "runner/redis/errors.h"
#include "runner/run/sentences.h"

#include <QFile>
#include <QUrl>
#include <QUrlQuery>

#include <optional>

namespace codewar::redis {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestPassword = 64 << 10;

Error wrong(const QString &reason)
{
    return redisError(
        ErrorCode::InvalidInput,
        Sentences::tr("The address of Redis is wrong: %1. Write it as redis://HOST:PORT/DATABASE, with "
                      "rediss:// for TLS, or as unix:///PATH.")
            .arg(reason));
}

std::optional<int> databaseFrom(const QString &text)
{
    bool isNumber = false;
    const uint database = text.toUInt(&isNumber);
    return isNumber && database <= 1'000'000 ? std::optional(int(database)) : std::nullopt;
}

Error wrongDatabase()
{
    return wrong(Sentences::tr("its database is no number from 0 on"));
}

/// What the address asks for after its "?"; each only once, and nothing else than `known`.
Result<QString> onlyQuery(const QUrl &url, const QString &known)
{
    const QUrlQuery query(url);
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (name != known || query.queryItems().size() > 1)
            return wrong(Sentences::tr("it asks for \"%1\", which is unknown here").arg(name));
    }
    return query.queryItemValue(known, QUrl::FullyDecoded);
}

Result<Address> unixAddress(const QUrl &url, Address address)
{
    address.socketPath = url.path(QUrl::FullyDecoded);
    if (!url.host().isEmpty() || address.socketPath.isEmpty())
        return wrong(Sentences::tr("it names no socket by its whole path"));
    const Result<QString> database = onlyQuery(url, u"db"_s);
    if (!database)
        return database.error();
    if (database->isEmpty())
        return address;
    const std::optional<int> number = databaseFrom(*database);
    address.database = number.value_or(0);
    return number ? Result<Address>(address) : wrongDatabase();
}

Result<Address> tcpAddress(const QUrl &url, Address address)
{
    address.host = url.host();
    address.port = quint16(url.port(address.port));
    if (address.host.isEmpty())
        return wrong(Sentences::tr("it names no host"));
    if (address.port == 0)
        return wrong(Sentences::tr("its port is no number from 1 to 65535"));
    const QString path = url.path().mid(1);
    const std::optional<int> database = path.isEmpty() ? 0 : databaseFrom(path);
    if (!database)
        return wrongDatabase();
    address.database = *database;
    const Result<QString> caFile = onlyQuery(url, address.tls ? u"ssl_ca_certs"_s : QString());
    if (!caFile)
        return caFile.error();
    address.caFile = *caFile;
    return address;
}

} // namespace

QString Address::toDisplay() const
{
    QUrl url;
    url.setUserName(user);
    if (!socketPath.isEmpty()) {
        url.setScheme(u"unix"_s);
        url.setHost(u""_s); // not null, which would leave out the slashes
        url.setPath(socketPath);
        if (database != 0)
            url.setQuery(u"db=%1"_s.arg(database));
        return url.toDisplayString();
    }
    url.setScheme(tls ? u"rediss"_s : u"redis"_s);
    url.setHost(host);
    url.setPort(port);
    if (database != 0)
        url.setPath(u"/%1"_s.arg(database));
    return url.toDisplayString();
}

Result<Address> addressFromUrl(const QString &text, const QString &password)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid())
        return wrong(Sentences::tr("it is not a valid URL; in a password, characters such as \"@\", \"/\" "
                                   "and \"#\" are written like \"%40\""));
    Address address;
    address.user = url.userName(QUrl::FullyDecoded);
    address.password = url.password(QUrl::FullyDecoded);
    if (address.password.isEmpty())
        address.password = password;
    address.tls = url.scheme() == "rediss"_L1;
    if (url.hasFragment())
        return wrong(Sentences::tr("it asks for \"%1\", which is unknown here").arg(u"#"_s));
    if (url.scheme() == "unix"_L1)
        return unixAddress(url, address);
    if (url.scheme() == "redis"_L1 || address.tls)
        return tcpAddress(url, address);
    return wrong(Sentences::tr("it begins with neither redis://, rediss:// nor unix://"));
}

Result<Address> addressFromEnvironment()
{
    Address address;
    address.host = qEnvironmentVariable("REDIS_HOST");
    if (address.host.isEmpty())
        address.host = u"127.0.0.1"_s;
    const QString port = qEnvironmentVariable("REDIS_PORT");
    if (port.isEmpty())
        return address;
    address.port = port.toUShort();
    if (address.port == 0)
        return redisError(
            ErrorCode::InvalidInput,
            Sentences::tr("REDIS_PORT is \"%1\", which is no number from 1 to 65535. Set it to the "
                          "port of Redis, usually 6379, or leave it out.")
                .arg(port));
    return address;
}

QString passwordFromEnvironment()
{
    const QString own = qEnvironmentVariable("CODEWAR_REDIS_PASSWORD");
    return own.isEmpty() ? qEnvironmentVariable("REDIS_PASSWORD") : own;
}

Result<QString> passwordFromFile(const QString &name)
{
    if (name.isEmpty())
        return passwordFromEnvironment();
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return redisError(ErrorCode::InvalidInput,
                          Sentences::tr("The password of Redis cannot be read from \"%1\": %2. Name a file "
                                        "whose first line it is, which you can read.")
                              .arg(name, file.errorString()));
    QByteArray line = file.readLine(longestPassword);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

} // namespace codewar::redis

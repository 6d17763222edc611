// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/config/configfields.h"

#include "runner/run/requestvalidation.h"
#include "runner/server/clientaddress.h"
#include "runner/server/config/listenaddress.h"

#include <nlohmann/json.hpp>

#include <QUrl>

#include <limits>

namespace codewar::server {

using namespace Qt::StringLiterals;

namespace {

Error wrong(const QString &key, const QString &text, const QString &what)
{
    return {ErrorCode::InvalidInput,
            u"The setting %1 is \"%2\"; it must be %3."_s.arg(key, text.left(100), what), u"configuration"_s};
}

Result<qint64> numberOf(const QString &key, const QString &text, qint64 least, qint64 most)
{
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    if (!isNumber || value < least || value > most)
        return wrong(key, text, u"a whole number from %1 to %2"_s.arg(least).arg(most));
    return value;
}

ConfigField number(const char *name, int ServerConfig::*member, int least, int most, const QString &help,
                   bool isLive = false)
{
    const QString key = QString::fromLatin1(name);
    ConfigField field{key, help, {}, {}, false, isLive};
    field.read = [=](ServerConfig &config, const QString &text) -> Result<void> {
        const Result<qint64> value = numberOf(key, text, least, most);
        if (!value)
            return value.error();
        config.*member = int(*value);
        return {};
    };
    field.show = [=](const ServerConfig &config) { return QString::number(config.*member); };
    return field;
}

ConfigField text(const char *name, QString ServerConfig::*member, const QStringList &choices,
                 const QString &help, bool isLive = false)
{
    const QString key = QString::fromLatin1(name);
    ConfigField field{key, help, {}, {}, false, isLive};
    field.read = [=](ServerConfig &config, const QString &text) -> Result<void> {
        if (!choices.isEmpty() && !choices.contains(text))
            return wrong(key, text, u"one of "_s + choices.join(u", "_s));
        config.*member = text;
        return {};
    };
    field.show = [=](const ServerConfig &config) { return config.*member; };
    return field;
}

ConfigField list(const char *name, QStringList ServerConfig::*member, const QString &help)
{
    ConfigField field{QString::fromLatin1(name), help, {}, {}, false, true};
    field.read = [=](ServerConfig &config, const QString &text) -> Result<void> {
        (config.*member).clear();
        for (const QString &item : text.split(u',', Qt::SkipEmptyParts))
            config.*member << item.trimmed();
        return {};
    };
    field.show = [=](const ServerConfig &config) { return (config.*member).join(u","_s); };
    return field;
}

ConfigField limit(const char *name, const QString &unit, std::function<qint64(const Limits &)> get,
                  std::function<void(Limits &, qint64)> set, const QString &help)
{
    const QString key = QString::fromLatin1(name);
    ConfigField field{key, help + u", in "_s + unit, {}, {}, false, true};
    field.read = [=](ServerConfig &config, const QString &text) -> Result<void> {
        const Result<qint64> value = numberOf(key, text, 1, get(largestLimits()));
        if (!value)
            return value.error();
        set(config.largest, *value);
        return {};
    };
    field.show = [=](const ServerConfig &config) { return QString::number(get(config.largest)); };
    return field;
}

Result<void> readListen(ServerConfig &config, const QString &text)
{
    const auto address = listenAddressOf(text, config.host);
    if (!address)
        return wrong(u"listen"_s, text, u"an address and a port, such as 127.0.0.1:3000 or [::1]:3000"_s);
    config.host = QString::fromStdString(address->host);
    config.port = address->port;
    return {};
}

QString showListen(const ServerConfig &config)
{
    return hostAndPort(config.host, config.port);
}

Result<void> readProxies(ServerConfig &config, const QString &text)
{
    config.trustedProxies = text.split(u',', Qt::SkipEmptyParts);
    for (QString &network : config.trustedProxies)
        network = network.trimmed();
    const Result<TrustedProxies> proxies = TrustedProxies::parse(config.trustedProxies);
    return proxies ? Result<void>() : proxies.error();
}

/// "/run=30,/v1/runs=0", or the same as a JSON object.
Result<void> readRateLimits(ServerConfig &config, const QString &text)
{
    config.rateLimits.clear();
    QString plain = text;
    plain.remove(u'{').remove(u'}').remove(u'"').replace(u':', u'=');
    for (const QString &item : plain.split(u',', Qt::SkipEmptyParts)) {
        const QStringList parts = item.split(u'=');
        const Result<qint64> value = numberOf(u"rateLimits"_s, parts.value(1).trimmed(), 0, 1'000'000);
        if (parts.size() != 2 || !value)
            return wrong(u"rateLimits"_s, text, u"routes with numbers, such as /run=30,/v1/runs=0"_s);
        config.rateLimits.insert(parts[0].trimmed(), int(*value));
    }
    return {};
}

QString showRateLimits(const ServerConfig &config)
{
    QStringList items;
    for (auto it = config.rateLimits.begin(); it != config.rateLimits.end(); ++it)
        items << it.key() + u'=' + QString::number(it.value());
    return items.join(u","_s);
}

Result<void> readRedis(ServerConfig &config, const QString &text)
{
    const QUrl url(text);
    if (!text.isEmpty() && (!url.isValid() || (url.scheme() != "redis"_L1 && url.scheme() != "rediss"_L1) ||
                            url.host().isEmpty()))
        return wrong(u"redis"_s, QUrl(text).toString(QUrl::RemovePassword),
                     u"an address such as redis://HOST:6379"_s);
    config.redis = text;
    return {};
}

QString showRedis(const ServerConfig &config)
{
    QUrl url(config.redis);
    if (!url.password().isEmpty())
        url.setPassword(u"***"_s);
    return url.toString();
}

ConfigField flag(const char *name, bool ServerConfig::*member, const QString &help)
{
    const QString key = QString::fromLatin1(name);
    ConfigField field{key, help, {}, {}, true, false};
    field.read = [=](ServerConfig &config, const QString &text) -> Result<void> {
        if (text != "true"_L1 && text != "false"_L1)
            return wrong(key, text, u"true or false"_s);
        config.*member = text == "true"_L1;
        return {};
    };
    field.show = [=](const ServerConfig &config) { return config.*member ? u"true"_s : u"false"_s; };
    return field;
}

std::vector<ConfigField> makeFields()
{
    using std::chrono::milliseconds;
    constexpr int day = 86'400;
    constexpr int million = 1'000'000;
    using Config = ServerConfig;
    return {
        {u"listen"_s, u"Address and port; port 0 takes a free one"_s, readListen, showListen},
        flag("open", &Config::open, u"Let everybody in who can reach the server"_s),
        list("hosts", &Config::hosts, u"Names it answers to besides loopback and its address, with commas"_s),
        {u"trustedProxies"_s, u"Proxies whose X-Forwarded-For is believed, with commas"_s, readProxies,
         [](const Config &config) { return config.trustedProxies.join(u","_s); }, false, true},
        text("apiKeys", &Config::apiKeys, {},
             u"File of \"codewar-runner keys\"; else api-keys.json in the user's data folder"_s, true),
        text("jwtKeys", &Config::jwtKeys, {}, u"JSON file of the keys that sign tokens (JWT)"_s, true),
        number("jwtLeeway", &Config::jwtLeewaySeconds, 0, 600,
               u"Seconds by which the clocks of those who sign tokens may be wrong"_s, true),
        text("tlsCertificate", &Config::tlsCertificate, {}, u"PEM file of the certificate: serve https"_s),
        text("tlsKey", &Config::tlsKey, {}, u"PEM file of the certificate's key"_s),
        {u"redis"_s, u"Run through the queues of a Redis server, redis://HOST:PORT"_s, readRedis, showRedis},
        text("sandbox", &Config::sandbox, {u"auto"_s, u"docker"_s, u"bubblewrap"_s}, u"Where programs run"_s),
        text("tmpDir", &Config::tmpDir, {},
             u"Folder for caches and large output; else the user's cache folder"_s),
        number("concurrency", &Config::concurrency, 0, 1024, u"Runs at once; 0: one for each processor"_s),
        number("recycle", &Config::recycle, 0, million,
               u"Programs of one client with a key or token that one sandbox may serve; 0: only one"_s),
        number("queueLimit", &Config::queueLimit, 0, million, u"Runs that may wait; one more gets 503"_s),
        number("jobTimeout", &Config::jobTimeoutSeconds, 1, day,
               u"Seconds until a run without a result gets 504"_s, true),
        number("grace", &Config::graceSeconds, 0, day, u"Seconds that running programs have when it stops"_s,
               true),
        number("keepRuns", &Config::keepRuns, 0, million, u"Finished runs that can be asked for under /v1"_s),
        number("keepTime", &Config::keepSeconds, 1, day, u"Seconds for which they can"_s),
        limit(
            "maxRunTime", u"ms"_s, [](const Limits &l) { return qint64(l.runTime.count()); },
            [](Limits &l, qint64 v) { l.runTime = milliseconds(v); }, u"Most time that a run may ask for"_s),
        limit(
            "maxCompileTime", u"ms"_s, [](const Limits &l) { return qint64(l.compileTime.count()); },
            [](Limits &l, qint64 v) { l.compileTime = milliseconds(v); }, u"Most time for a compile"_s),
        limit(
            "maxMemory", u"bytes"_s, [](const Limits &l) { return l.runMemoryBytes; },
            [](Limits &l, qint64 v) { l.runMemoryBytes = v; }, u"Most memory that a run may ask for"_s),
        limit(
            "maxCompileMemory", u"bytes"_s, [](const Limits &l) { return l.compileMemoryBytes; },
            [](Limits &l, qint64 v) { l.compileMemoryBytes = v; }, u"Most memory for a compile"_s),
        limit(
            "maxOutput", u"bytes"_s, [](const Limits &l) { return std::min(l.outputBytes, qint64(4) << 20); },
            [](Limits &l, qint64 v) { l.outputBytes = v; }, u"Most output"_s),
        number("rateLimit", &Config::rateLimit, 0, million, u"Runs a minute for each client; 0: any number"_s,
               true),
        {u"rateLimits"_s, u"The same for single routes, such as /run=30,/v1/runs=0"_s, readRateLimits,
         showRateLimits, false, true},
        number("maxConnections", &Config::maxConnections, 1, million, u"Connections at once"_s, true),
        number("maxBody", &Config::maxBodyBytes, 1, 64 << 20, u"Most bytes of a request's body"_s, true),
        number("idleTime", &Config::idleSeconds, 1, day, u"Seconds that a connection may be idle"_s, true),
        number("headerTime", &Config::headerSeconds, 1, day, u"Seconds that a request's header may take"_s,
               true),
        number("bodyTime", &Config::bodySeconds, 1, day, u"Seconds that its body may take"_s, true),
        number("writeTime", &Config::writeSeconds, 1, day,
               u"Seconds that a client may take nothing of its answer"_s, true),
        text("audit", &Config::audit, {}, u"SQLite file that records who ran what; none where it is empty"_s),
        number("auditSize", &Config::auditMiB, 1, million, u"MiB at which a new file begins"_s),
        number("auditAge", &Config::auditDays, 1, 36'500, u"Days after which a new file begins"_s),
        number("auditKeep", &Config::auditKeep, 0, million, u"Older files that are kept"_s),
        text("logLevel", &Config::logLevel, {u"debug"_s, u"info"_s, u"warning"_s, u"error"_s},
             u"What is logged"_s, true),
        text("logFormat", &Config::logFormat, {u"auto"_s, u"text"_s, u"json"_s},
             u"auto: text on a terminal, else JSON"_s),
    };
}

QString separated(const QString &key, QChar separator)
{
    QString name;
    for (const QChar c : key)
        name += c.isUpper() ? QString(separator) + c.toLower() : QString(c);
    return name;
}

} // namespace

const std::vector<ConfigField> &configFields()
{
    static const std::vector<ConfigField> fields = makeFields();
    return fields;
}

QString flagName(const QString &key)
{
    return u"--"_s + separated(key, u'-');
}

QString environmentName(const QString &key)
{
    return u"CODEWAR_"_s + separated(key, u'_').toUpper();
}

} // namespace codewar::server

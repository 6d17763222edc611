// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/run/sentences.h"
#include "runner/sandbox/docker/engine/endpointsettings.h"
#include "runner/sandbox/docker/engine/enginerrors.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace codewar::docker {

namespace {

using namespace Qt::StringLiterals;

constexpr quint16 plainPort = 2375;
constexpr quint16 tlsPort = 2376;
const QString standardSocket = u"/var/run/docker.sock"_s;

Error unusableUrl(const QString &url, const QString &origin, const QString &why)
{
    return engineError(
        ErrorCode::InvalidInput,
        Sentences::tr("The Docker engine's address \"%1\" (from %2) cannot be used: %3. Give one like "
                      "unix:///var/run/docker.sock or tcp://host:2376.")
            .arg(url, origin, why));
}

/// The certificates in `folder`; docker's own names.
Result<Endpoint::Tls> tlsFrom(const QString &folder, bool mustBeThere, bool verifyPeer)
{
    const auto file = [&](const QString &name) {
        const QString path = folder + u'/' + name;
        return QFileInfo::exists(path) ? path : QString();
    };
    Endpoint::Tls tls{file(u"ca.pem"_s), file(u"cert.pem"_s), file(u"key.pem"_s), verifyPeer};
    if (mustBeThere && verifyPeer && tls.authority.isEmpty())
        return tlsFileUnusable(folder + u"/ca.pem"_s, Sentences::tr("it is not there"));
    if (tls.certificate.isEmpty() != tls.key.isEmpty())
        return tlsFileUnusable(folder + (tls.key.isEmpty() ? u"/key.pem"_s : u"/cert.pem"_s),
                               Sentences::tr("it is not there, but its counterpart is"));
    return tls;
}

Result<Endpoint> fromHost(const EndpointSettings &settings)
{
    Result<Endpoint> endpoint = parseEndpointUrl(settings.host, settings.hostOrigin);
    if (!endpoint || endpoint->kind != Endpoint::Kind::Tcp || !(settings.tls || endpoint->tls))
        return endpoint;
    const bool named = !settings.certificates.isEmpty();
    // "https" alone asks for a proven engine, as everywhere.
    const bool verifyPeer = settings.verifyPeer || !settings.tls;
    Result<Endpoint::Tls> tls = tlsFrom(named ? settings.certificates : settings.folder, named, verifyPeer);
    if (!tls)
        return tls.error();
    endpoint->tls = *tls;
    if (endpoint->port == 0)
        endpoint->port = tlsPort;
    return endpoint;
}

Endpoint standardEndpoint(const QStringList &sockets)
{
    Endpoint endpoint;
    endpoint.path = standardSocket;
    endpoint.origin = Sentences::tr("the standard place");
    for (const QString &socket : sockets) {
        if (QFileInfo::exists(socket)) {
            endpoint.path = socket;
            break;
        }
    }
    return endpoint;
}

Result<Endpoint> parseTcp(const QString &url, const QString &origin, bool secure)
{
    const QUrl parsed(url, QUrl::StrictMode);
    if (!parsed.isValid() || parsed.host().isEmpty() || parsed.path().size() > 1 || parsed.hasQuery() ||
        !parsed.userInfo().isEmpty())
        return unusableUrl(url, origin, Sentences::tr("it must be a host and a port"));
    Endpoint endpoint;
    endpoint.kind = Endpoint::Kind::Tcp;
    endpoint.host = parsed.host();
    endpoint.origin = origin;
    endpoint.port = quint16(parsed.port(0));
    if (secure)
        endpoint.tls = Endpoint::Tls{{}, {}, {}, true};
    return endpoint;
}

} // namespace

QString Endpoint::url() const
{
    if (kind == Kind::UnixSocket)
        return u"unix://"_s + path;
    const QString shownHost = host.contains(u':') ? u'[' + host + u']' : host;
    return u"tcp://%1:%2"_s.arg(shownHost).arg(port);
}

EndpointSettings EndpointSettings::fromEnvironment()
{
    EndpointSettings settings;
    settings.host = qEnvironmentVariable("DOCKER_HOST");
    settings.verifyPeer = !qEnvironmentVariableIsEmpty("DOCKER_TLS_VERIFY");
    settings.tls = settings.verifyPeer || !qEnvironmentVariableIsEmpty("DOCKER_TLS");
    settings.certificates = qEnvironmentVariable("DOCKER_CERT_PATH");
    settings.context = qEnvironmentVariable("DOCKER_CONTEXT");
    settings.folder = qEnvironmentVariable("DOCKER_CONFIG");
    if (settings.folder.isEmpty())
        settings.folder = QDir::homePath() + u"/.docker"_s;
    settings.sockets = {standardSocket};
    const QString ofUser = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!ofUser.isEmpty())
        settings.sockets += {ofUser + u"/docker.sock"_s, ofUser + u"/podman/podman.sock"_s};
    settings.sockets += u"/run/podman/podman.sock"_s;
    return settings;
}

Result<Endpoint> parseEndpointUrl(const QString &url, const QString &origin)
{
    const QString scheme = url.contains(u"://"_s) ? url.section(u"://"_s, 0, 0).toLower() : u"tcp"_s;
    const QString rest = url.contains(u"://"_s) ? url.section(u"://"_s, 1) : url;
    if (scheme == u"unix"_s) {
        Endpoint endpoint;
        endpoint.path = rest.isEmpty() ? standardSocket : rest;
        endpoint.origin = origin;
        if (!endpoint.path.startsWith(u'/'))
            return unusableUrl(url, origin, Sentences::tr("the path of the socket must begin with \"/\""));
        return endpoint;
    }
    if (scheme == u"tcp"_s || scheme == u"http"_s)
        return parseTcp(u"tcp://"_s + rest, origin, false);
    if (scheme == u"https"_s)
        return parseTcp(u"tcp://"_s + rest, origin, true);
    if (scheme == u"ssh"_s)
        return unusableUrl(
            url, origin,
            Sentences::tr("CodeWar does not reach engines over ssh. Forward its socket with \"ssh -L "
                          "/tmp/docker.sock:/var/run/docker.sock HOST\" and name that"));
    if (scheme == u"npipe"_s)
        return unusableUrl(url, origin, Sentences::tr("named pipes exist on Windows only"));
    return unusableUrl(url, origin,
                       Sentences::tr("\"%1\" is not a way to an engine that CodeWar knows").arg(scheme));
}

Result<Endpoint> findEndpoint(const EndpointSettings &settings)
{
    Result<Endpoint> endpoint = standardEndpoint(settings.sockets);
    if (!settings.host.isEmpty()) {
        endpoint = fromHost(settings);
    } else {
        const Result<QString> context =
            settings.context.isEmpty() ? currentContext(settings.folder) : settings.context;
        if (!context)
            return context.error();
        if (!context->isEmpty() && *context != u"default"_s)
            endpoint = readContext(settings.folder, *context);
    }
    if (endpoint && endpoint->kind == Endpoint::Kind::Tcp && endpoint->port == 0)
        endpoint->port = endpoint->tls ? tlsPort : plainPort;
    return endpoint;
}

Result<Endpoint> findEndpoint()
{
    return findEndpoint(EndpointSettings::fromEnvironment());
}

} // namespace codewar::docker

// SPDX-License-Identifier: GPL-3.0-or-later
// The files in which the `docker` command keeps its contexts: config.json names the current one,
// contexts/meta/ID/meta.json and contexts/tls/ID/docker/ say what it is, ID being the SHA-256 of its name.
#include "runner/run/sentences.h"
#include "runner/sandbox/docker/engine/endpointsettings.h"
#include "runner/sandbox/docker/engine/enginejson.h"
#include "runner/sandbox/docker/engine/enginerrors.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace codewar::docker {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 longestFile = 1024 * 1024;

Error unreadable(const QString &path, const QString &why)
{
    return engineError(
        ErrorCode::InvalidInput,
        Sentences::tr(
            "Docker's settings file %1 cannot be read: %2. Repair it, or name the engine in DOCKER_HOST.")
            .arg(path, why));
}

Result<nlohmann::json> readJson(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    const QByteArray content = file.read(longestFile + 1);
    nlohmann::json json = content.size() > longestFile ? nlohmann::json() : parseJson(content);
    if (!json.is_object())
        return unreadable(path, Sentences::tr("it is not a JSON object"));
    return json;
}

QString firstExisting(const QString &path)
{
    return QFileInfo::exists(path) ? path : QString();
}

} // namespace

Result<QString> currentContext(const QString &folder)
{
    const QString path = folder + u"/config.json"_s;
    if (!QFileInfo::exists(path))
        return QString();
    const Result<nlohmann::json> config = readJson(path);
    if (!config)
        return config.error();
    return text(*config, "currentContext");
}

Result<Endpoint> readContext(const QString &folder, const QString &name)
{
    const QString id =
        QString::fromLatin1(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex());
    const QString path = folder + u"/contexts/meta/"_s + id + u"/meta.json"_s;
    if (!QFileInfo::exists(path))
        return engineError(
            ErrorCode::InvalidInput,
            Sentences::tr(
                "There is no Docker context \"%1\". See \"docker context ls\" for those that are, and "
                "choose one with \"docker context use\" or DOCKER_CONTEXT.")
                .arg(name));
    const Result<nlohmann::json> meta = readJson(path);
    if (!meta)
        return meta.error();
    const nlohmann::json &settings = member(member(*meta, "Endpoints"), "docker");
    const QString url = text(settings, "Host");
    if (url.isEmpty())
        return unreadable(path, Sentences::tr("it names no Docker engine"));
    Result<Endpoint> endpoint = parseEndpointUrl(url, Sentences::tr("the Docker context \"%1\"").arg(name));
    if (!endpoint || endpoint->kind != Endpoint::Kind::Tcp)
        return endpoint;

    const QString certificates = folder + u"/contexts/tls/"_s + id + u"/docker/"_s;
    const bool skipVerify = flag(settings, "SkipTLSVerify");
    Endpoint::Tls tls{firstExisting(certificates + u"ca.pem"_s), firstExisting(certificates + u"cert.pem"_s),
                      firstExisting(certificates + u"key.pem"_s), !skipVerify};
    if (tls.certificate.isEmpty() != tls.key.isEmpty())
        return tlsFileUnusable(certificates + (tls.key.isEmpty() ? u"key.pem"_s : u"cert.pem"_s),
                               Sentences::tr("it is not there, but its counterpart is"));
    if (endpoint->tls || skipVerify || !tls.authority.isEmpty() || !tls.certificate.isEmpty())
        endpoint->tls = tls;
    return endpoint;
}

} // namespace codewar::docker

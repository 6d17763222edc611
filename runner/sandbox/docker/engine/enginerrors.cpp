// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/docker/engine/enginerrors.h"

#include "runner/run/quote.h"
#include "runner/run/sentences.h"

#include <nlohmann/json.hpp>

#include <string_view>

namespace codewar::docker {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestQuote = 500;

QString quote(const QString &text)
{
    return codewar::quote(text, longestQuote);
}

QString reasonOf(const std::error_code &failure)
{
    return quote(QString::fromStdString(failure.message()));
}

QString messageOf(const QByteArray &body)
{
    const auto json = nlohmann::json::parse(body.begin(), body.end(), nullptr, false);
    if (json.is_object()) {
        const auto message = json.find("message");
        if (message != json.end() && message->is_string())
            return quote(QString::fromStdString(message->get_ref<const std::string &>()));
    }
    return quote(QString::fromUtf8(body.left(2 * longestQuote)));
}

bool says(const QString &message, QStringView words)
{
    return message.contains(words, Qt::CaseInsensitive);
}

/// What a person can do about what the engine says; empty where only they can know.
QString advice(const QString &message)
{
    if (says(message, u"no space left on device"))
        return Sentences::tr(
            "Its disk is full: free some space on it, for example with \"docker system prune\".");
    if (says(message, u"no such image") || says(message, u"image not known"))
        return Sentences::tr("Make CodeWar's images with \"codewar-runner images build\".");
    if (says(message, u"exec format error") || says(message, u"no matching manifest"))
        return Sentences::tr(
            "The image is for another kind of processor: build CodeWar's images on this machine with "
            "\"codewar-runner images build\".");
    return {};
}

QString withAdvice(const QString &sentence, const QString &message)
{
    const QString what = advice(message);
    return what.isEmpty() ? sentence : sentence + u' ' + what;
}

ErrorCode codeOf(int status, const QString &message)
{
    if (status == 404)
        return ErrorCode::NotFound;
    // Podman calls a name that is taken a failure of its own.
    if (status == 409 || status == 429 || says(message, u"is already in use"))
        return ErrorCode::Refused;
    if (status >= 500 || says(message, u"no space left on device"))
        return ErrorCode::Unavailable;
    return ErrorCode::InvalidInput;
}

} // namespace

Error engineError(ErrorCode code, const QString &message)
{
    return {code, message, u"docker"_s};
}

Error cannotConnect(const Endpoint &endpoint, const std::error_code &failure)
{
    const QString where = u"%1 (from %2)"_s.arg(endpoint.url(), endpoint.origin);
    if (failure == std::errc::permission_denied || failure == std::errc::operation_not_permitted)
        return engineError(
            ErrorCode::Unavailable,
            Sentences::tr(
                "You may not use the Docker engine at %1: permission denied. Join the group \"docker\" with "
                "\"sudo usermod -aG docker $USER\", then log out and in again.")
                .arg(where));
    if (failure == std::errc::no_such_file_or_directory || failure == std::errc::connection_refused)
        return engineError(ErrorCode::Unavailable,
                           Sentences::tr("No Docker engine is running at %1. Start it with \"sudo "
                                         "systemctl start docker\", or name another "
                                         "one in DOCKER_HOST.")
                               .arg(where));
    return engineError(
        ErrorCode::Unavailable,
        Sentences::tr(
            "The Docker engine at %1 cannot be reached: %2. Check that it runs and that DOCKER_HOST "
            "names the right one.")
            .arg(where, reasonOf(failure)));
}

Error connectTimedOut(const Endpoint &endpoint)
{
    return engineError(
        ErrorCode::TimedOut,
        Sentences::tr("The Docker engine at %1 (from %2) did not answer a connection in time. Check that it "
                      "runs, and that no firewall is in the way.")
            .arg(endpoint.url(), endpoint.origin));
}

Error noSuchHost(const QString &host)
{
    return engineError(
        ErrorCode::Unavailable,
        Sentences::tr(
            "There is no host \"%1\" to look for a Docker engine on. Check the name in DOCKER_HOST or "
            "in the Docker context, and the network.")
            .arg(quote(host)));
}

Error hostLookUpTimedOut(const QString &host)
{
    return engineError(
        ErrorCode::TimedOut,
        Sentences::tr(
            "Looking up the Docker engine's host \"%1\" took too long. Check the network, or name the "
            "host by its address.")
            .arg(quote(host)));
}

Error tlsFailed(const Endpoint &endpoint, const QString &reason)
{
    return engineError(
        ErrorCode::Unavailable,
        Sentences::tr(
            "The protected connection (TLS) to the Docker engine at %1 (from %2) failed: %3. Check that "
            "its address and the certificates in DOCKER_CERT_PATH or the Docker context belong together "
            "and are valid today.")
            .arg(endpoint.url(), endpoint.origin, quote(reason)));
}

Error tlsFileUnusable(const QString &path, const QString &reason)
{
    return engineError(
        ErrorCode::InvalidInput,
        Sentences::tr(
            "The file %1 cannot be used for the protected connection (TLS) to the Docker engine: %2. "
            "Put a valid PEM file there.")
            .arg(path, quote(reason)));
}

Error outOfResources(const std::error_code &failure)
{
    return engineError(
        ErrorCode::Unavailable,
        Sentences::tr("No connection to the Docker engine could be made: %1. Close some programs, or raise "
                      "their limits (ulimit -n, ulimit -u).")
            .arg(reasonOf(failure)));
}

Error cancelled()
{
    return engineError(ErrorCode::Cancelled,
                       Sentences::tr("The request to the Docker engine was cancelled."));
}

Error answerTimedOut(const Endpoint &endpoint)
{
    return engineError(
        ErrorCode::TimedOut,
        Sentences::tr("The Docker engine at %1 took a request but did not answer it in time. It may be "
                      "overloaded; if this goes on, restart it.")
            .arg(endpoint.url()));
}

Error connectionLost(const Endpoint &endpoint, const std::error_code &failure)
{
    // With TLS 1.3 an engine refuses our certificate only after the handshake.
    if (failure.category().name() == std::string_view("asio.ssl"))
        return tlsFailed(endpoint, reasonOf(failure));
    const QString why = failure ? u": "_s + reasonOf(failure) : QString();
    return engineError(
        ErrorCode::Unavailable,
        Sentences::tr("The connection to the Docker engine at %1 was lost in the middle of a request%2. The "
                      "engine may have been stopped or restarted; try again when it runs.")
            .arg(endpoint.url(), why));
}

Error answeredGarbage(const Endpoint &endpoint, const QString &what)
{
    return engineError(
        ErrorCode::Corrupt,
        Sentences::tr(
            "What answers at %1 (from %2) does not speak as a Docker engine does: %3. Check that the "
            "address is an engine's.")
            .arg(endpoint.url(), endpoint.origin, quote(what)));
}

Error answeredTooMuch(const Endpoint &endpoint, const QString &what)
{
    return engineError(
        ErrorCode::Corrupt,
        Sentences::tr("What answers at %1 (from %2) said more than a Docker engine would: %3. Check that the "
                      "address is an engine's.")
            .arg(endpoint.url(), endpoint.origin, quote(what)));
}

Error apiTooOld(const Endpoint &endpoint, const QString &api)
{
    return engineError(
        ErrorCode::Unavailable,
        Sentences::tr("The Docker engine at %1 is too old: it speaks API %2, and CodeWar needs 1.40 or later "
                      "(Docker 19.03). Update the engine.")
            .arg(endpoint.url(), quote(api)));
}

Error apiTooNew(const Endpoint &endpoint, const QString &oldestApi)
{
    return engineError(
        ErrorCode::Unavailable,
        Sentences::tr("The Docker engine at %1 is too new for this CodeWar: it speaks no API older than %2. "
                      "Update CodeWar.")
            .arg(endpoint.url(), quote(oldestApi)));
}

Error refusedByEngine(int status, const QByteArray &body)
{
    const QString message = messageOf(body);
    const QString said =
        message.isEmpty()
            ? Sentences::tr("The Docker engine refused a request with status %1 and no reason.").arg(status)
            : Sentences::tr("The Docker engine says: %1.").arg(message);
    return engineError(codeOf(status, message), withAdvice(said, message));
}

Error failedByEngine(const QString &message)
{
    const QString quoted = quote(message);
    const bool missing = says(quoted, u"not found") || says(quoted, u"does not exist");
    return engineError(missing ? ErrorCode::NotFound : ErrorCode::Unavailable,
                       withAdvice(Sentences::tr("The Docker engine says: %1.").arg(quoted), quoted));
}

Error wrongArchitecture(const QString &image, const QString &imageIs, const QString &engineIs)
{
    return engineError(
        ErrorCode::Unavailable,
        Sentences::tr(
            "The image %1 is for %2, but the Docker engine runs on %3. Build CodeWar's images on this "
            "engine with \"codewar-runner images build\".")
            .arg(image, imageIs, engineIs));
}

} // namespace codewar::docker

// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/remote/http/serverlink.h"

#include "runner/remote/http/answerjson.h"
#include "runner/run/sentences.h"

#include <nlohmann/json.hpp>

#include <QEventLoopLocker>
#include <QThread>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Json = nlohmann::json;

namespace {

constexpr auto description = "/openapi.json"_L1;
constexpr qint64 largestInput = 1 << 20; // the servers' bodies have no more
constexpr auto eagerLook = 5s;
constexpr auto calmLook = 15s;
// An original server may count these as runs.
constexpr auto rareLook = 60s;
constexpr auto discardPatience = 3s;

/// In the thread that it lives in; that may have no event loop any more, so not later if need not be.
void release(ServerLink *link)
{
    if (link->thread() == QThread::currentThread())
        delete link;
    else
        link->deleteLater();
}

Error noServer(const QString &server)
{
    return {ErrorCode::Unavailable,
            Sentences::tr("What answers at %1 is no CodeWar server. Check the address.").arg(server),
            u"server"_s};
}

/// Nothing that a CodeWar server says.
QString gatewayFailure(const HttpAnswer &answer, const QString &server)
{
    if (answer.hasProgram)
        return Sentences::tr("A proxy or gateway on the way to %1 had no answer from it (status %2). The "
                             "program may have run there; what it said is lost. Try again later, or ask "
                             "whoever runs the server.")
            .arg(server)
            .arg(answer.status);
    return Sentences::tr("A proxy or gateway on the way to %1 has no answer from it (status %2). Try again "
                         "later, or ask whoever runs the server.")
        .arg(server)
        .arg(answer.status);
}

} // namespace

Result<std::shared_ptr<ServerLink>> ServerLink::make(const ServerAddress &address)
{
    Result<std::unique_ptr<HttpClient>> client = HttpClient::make(address);
    if (!client)
        return client.error();
    return std::shared_ptr<ServerLink>(new ServerLink(std::move(*client)), release);
}

ServerLink::ServerLink(std::unique_ptr<HttpClient> client) : m_client(std::move(client))
{
    m_status.place = name();
    m_status.message = Sentences::tr("The server %1 is being asked what it is.").arg(name());
    m_status.largestInput = largestInput;
    m_look.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (m_kind == Kind::Unknown)
            recognize();
        else
            ask(u"/health"_s, &ServerLink::takeHealth);
    });
}

void ServerLink::ask(const QString &path, void (ServerLink::*take)(const Result<HttpAnswer> &))
{
    auto *exchange = new HttpExchange(*m_client, {.path = path}, this);
    connect(exchange, &HttpExchange::answered, this, [this, exchange, take](const auto &answer) {
        exchange->deleteLater();
        (this->*take)(answer);
    });
}

void ServerLink::recognize()
{
    if (m_asking)
        return;
    m_asking = true;
    m_look.stop();
    ask(description, &ServerLink::takeDescription);
}

void ServerLink::watch()
{
    m_watching = true;
    recognize();
}

/// Ours lists its paths; an original server has nothing there, and answers something.
void ServerLink::takeDescription(const Result<HttpAnswer> &answer)
{
    m_asking = false;
    if (!answer)
        return fails(answer.error());
    if (answer->status >= 500 || answer->status == 401 || answer->status == 403 || answer->status == 429)
        return fails(refusalOf(*answer, name()));
    if (QUrl base = answer->url; base.path().endsWith(description)) {
        base.setPath(base.path().chopped(description.size()));
        m_client->moveTo(base);
    }
    const Json paths = objectAt(jsonOf(answer->body), "paths");
    becomes(answer->status == 200 && paths.contains("/v1/runs") ? Kind::Followed : Kind::Whole);
    if (m_kind == Kind::Followed)
        ask(u"/languages"_s, &ServerLink::takeLanguages);
}

void ServerLink::becomes(Kind kind)
{
    m_kind = kind;
    m_failure.reset();
    m_status.ready = true;
    m_status.message =
        kind == Kind::Followed
            ? Sentences::tr("Programs run on the CodeWar server %1.").arg(name())
            : Sentences::tr("Programs run on the CodeWar server %1, which has no live output.").arg(name());
    if (m_watching)
        m_look.start(kind == Kind::Followed ? 0s : std::chrono::seconds(rareLook));
    Q_EMIT recognized();
}

void ServerLink::fails(const Error &error)
{
    m_kind = Kind::Unknown;
    m_failure = error;
    m_status.ready = false;
    m_status.message = error.message;
    m_status.waiting = m_status.active = 0;
    if (m_watching)
        m_look.start(eagerLook);
    Q_EMIT recognized();
}

void ServerLink::takeLanguages(const Result<HttpAnswer> &answer)
{
    if (answer && answer->status == 200) {
        const Json object = jsonOf(answer->body);
        for (const Json &language : arrayAt(object, "languages"))
            m_toolchains.insert(textAt(language, "id"), textAt(language, "toolchain"));
        m_status.largest = largestLimitsOf(objectAt(object, "limits"), m_status.largest);
    }
    Q_EMIT languagesKnown();
}

void ServerLink::takeHealth(const Result<HttpAnswer> &answer)
{
    if (!answer)
        return fails(answer.error());
    // The key was good, and was revoked.
    if (answer->status == 401 || answer->status == 403)
        return fails(refusalOf(*answer, name()));
    const Json object = jsonOf(answer->body);
    const Json checks = objectAt(object, "checks");
    const Json queue = objectAt(checks, "queue");
    m_status.waiting = numberAt(queue, "waiting");
    m_status.active = numberAt(queue, "running");
    // An original server need not have this at all.
    m_status.ready = answer->status < 500;
    if (!m_status.ready) {
        const QString why = textAt(objectAt(checks, "runner"), "message");
        m_status.message =
            Sentences::tr("The CodeWar server %1 cannot run programs at the moment. %2").arg(name(), why);
    } else {
        becomes(m_kind);
    }
    // It finds out what it runs them with when it is first asked to.
    const bool knowsAll = !m_toolchains.values().contains(QString());
    if (m_kind == Kind::Followed && !knowsAll)
        ask(u"/languages"_s, &ServerLink::takeLanguages);
    m_look.start(m_kind == Kind::Whole ? rareLook : m_status.ready && knowsAll ? calmLook : eagerLook);
}

void ServerLink::discard(const std::shared_ptr<ServerLink> &link, const QString &runPath)
{
    auto *exchange = new HttpExchange(
        link->client(), {.verb = "POST", .path = runPath + "/cancel"_L1, .patience = discardPatience},
        nullptr);
    // Where the window closes, the program waits for this.
    const auto kept = std::make_shared<QEventLoopLocker>();
    connect(exchange, &HttpExchange::answered, exchange, [link, exchange, kept] { exchange->deleteLater(); });
}

void ServerLink::discard(const std::shared_ptr<ServerLink> &link, HttpExchange *submission)
{
    submission->disconnect();
    submission->setParent(nullptr);
    const auto kept = std::make_shared<QEventLoopLocker>();
    connect(submission, &HttpExchange::answered, submission,
            [link, submission, kept](const Result<HttpAnswer> &answer) {
                submission->deleteLater();
                if (const QString path = answer ? runPathOf(*answer) : QString(); !path.isEmpty())
                    discard(link, path);
            });
}

QString runPathOf(const HttpAnswer &answer)
{
    const auto isPlain = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') ||
               c == u'-' || c == u'_';
    };
    const QString id = answer.status == 202 ? textAt(jsonOf(answer.body), "id") : QString();
    const bool sane = !id.isEmpty() && id.size() <= 128 && std::all_of(id.begin(), id.end(), isPlain);
    return sane ? "/v1/runs/"_L1 + id : QString();
}

Error refusalOf(const HttpAnswer &answer, const QString &server)
{
    QString said = textAt(jsonOf(answer.body), "error").trimmed().left(2000);
    switch (answer.status) {
    case 401:
    case 403:
        // It goes into a sentence.
        if (said.endsWith(u'.'))
            said.chop(1);
        return {ErrorCode::Unavailable,
                Sentences::tr("The server %1 does not let you in: it wants an API key that is valid (%2).")
                    .arg(server, said.isEmpty() ? QString::number(answer.status) : said),
                u"server"_s};
    case 404:
    case 405:
        return noServer(server);
    case 429:
        return {ErrorCode::Refused,
                answer.retryAfter > 0
                    ? Sentences::tr(
                          "The server %1 takes no more programs from you for the moment. It will again in "
                          "%n second(s).",
                          nullptr, answer.retryAfter)
                          .arg(server)
                    : Sentences::tr(
                          "The server %1 takes no more programs from you for the moment. Try again in a "
                          "minute.")
                          .arg(server),
                u"server"_s};
    default:
        break;
    }
    if (answer.status < 400)
        return noServer(server);
    if (said.isEmpty() && (answer.status == 502 || answer.status == 504))
        return {ErrorCode::Unavailable, gatewayFailure(answer, server), u"server"_s};
    if (said.isEmpty())
        said = Sentences::tr("It gives no reason.");
    return {
        answer.status >= 500 ? ErrorCode::Unavailable : ErrorCode::InvalidInput,
        Sentences::tr("The server %1 refuses with status %2: %3").arg(server).arg(answer.status).arg(said),
        u"server"_s};
}

} // namespace codewar

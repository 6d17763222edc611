// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/remote/http/httpexchange.h"

#include "runner/remote/http/httpclient.h"
#include "runner/run/sentences.h"

#include <QDateTime>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRedirects = 5;
constexpr int mostRetrySeconds = 3600;

Error unavailable(const QString &sentence)
{
    return {ErrorCode::Unavailable, sentence, u"server"_s};
}

/// Seconds or a date; else what the rate limit's own field says.
int retrySeconds(const QNetworkReply &reply)
{
    const QByteArray given = reply.rawHeader("Retry-After").trimmed();
    bool isNumber = false;
    qint64 seconds = given.toLongLong(&isNumber);
    if (!isNumber && !given.isEmpty()) {
        const QDateTime date = QDateTime::fromString(QString::fromLatin1(given), Qt::RFC2822Date);
        seconds = date.isValid() ? QDateTime::currentDateTimeUtc().secsTo(date) : 0;
    }
    if (seconds <= 0)
        seconds = reply.rawHeader("RateLimit-Reset").trimmed().toLongLong();
    return int(std::clamp<qint64>(seconds, 0, mostRetrySeconds));
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

Error certificateFailure(const QString &server, const QList<QSslError> &problems)
{
    const QString why = problems.isEmpty() ? QString() : problems.first().errorString();
    return unavailable(
        Sentences::tr(
            "The certificate of %1 cannot be trusted, so nothing was sent (%2). Where the server has an "
            "authority of its own, give the file with its certificate; else ask whoever runs it.")
            .arg(server, why));
}

} // namespace

Error HttpExchange::failureOf(QNetworkReply &reply, const QString &server, const QList<QSslError> &problems)
{
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
        return unavailable(
            Sentences::tr("No server answers at %1. Check the address, and that the server runs.")
                .arg(server));
    case QNetworkReply::HostNotFoundError:
        return unavailable(
            Sentences::tr("No machine with the name of %1 can be found. Check the address and your network.")
                .arg(server));
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return unavailable(
            Sentences::tr("The server %1 does not answer. Try again later, or choose another place to run.")
                .arg(server));
    case QNetworkReply::SslHandshakeFailedError:
        if (!problems.isEmpty())
            return certificateFailure(server, problems);
        return unavailable(
            Sentences::tr("No secure connection to %1 can be made: %2. Check whether its address "
                          "begins with http:// or https://.")
                .arg(server, reply.errorString()));
    default:
        return unavailable(Sentences::tr("The connection to %1 was lost before it answered: %2. Try again.")
                               .arg(server, reply.errorString()));
    }
}

HttpExchange::HttpExchange(HttpClient &client, HttpOrder order, QObject *parent)
    : QObject(parent), m_client(client), m_order(std::move(order))
{
    if (m_order.lasting)
        m_own = m_client.makeManager();
    send(m_client.urlOf(m_order.path));
}

HttpExchange::~HttpExchange()
{
    dropReply();
}

void HttpExchange::send(const QUrl &url)
{
    QNetworkRequest request = m_client.request(url);
    request.setTransferTimeout(int(m_order.patience.count()));
    if (!m_order.body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkAccessManager &manager = m_own ? *m_own : m_client.shortRequests();
    m_problems.clear();
    m_body.clear();
    m_reply = manager.sendCustomRequest(request, m_order.verb, m_order.body);
    m_reply->setReadBufferSize(m_order.mostBytes + 1);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &problems) { m_problems = problems; });
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::read);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::finish, Qt::QueuedConnection);
}

void HttpExchange::read()
{
    m_body += m_reply->read(m_order.mostBytes + 1 - m_body.size());
    if (m_body.size() > m_order.mostBytes)
        end(Error{ErrorCode::Corrupt,
                  Sentences::tr("The answer of %1 is longer than any of a CodeWar server. Check the address.")
                      .arg(m_client.name()),
                  u"server"_s});
}

void HttpExchange::finish()
{
    if (!m_reply)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // Below these an answer came and says itself what is wrong; a proxy's own refusal is none.
    const QNetworkReply::NetworkError error = m_reply->error();
    const bool lost = (error != QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied) ||
                      error == QNetworkReply::ProtocolFailure;
    if (status == 0 || lost)
        return end(failureOf(*m_reply, m_client.name(), m_problems));
    if (isRedirect(status))
        return follow(m_reply->url().resolved(QUrl(QString::fromUtf8(m_reply->rawHeader("Location")))));
    m_body += m_reply->read(m_order.mostBytes - m_body.size());
    end(HttpAnswer{status, m_body, retrySeconds(*m_reply), m_reply->url()});
}

/// With the same request, key included.
void HttpExchange::follow(const QUrl &target)
{
    const QUrl from = m_reply->url();
    if (++m_redirects <= mostRedirects && m_client.mayFollow(from, target)) {
        dropReply();
        return send(target);
    }
    const QUrl shown = target.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    end(unavailable(
        Sentences::tr("The server %1 sends on to %2, and nothing was sent there. If you trust it, give "
                      "its address instead.")
            .arg(m_client.name(), shown.toDisplayString().left(200))));
}

void HttpExchange::end(const Result<HttpAnswer> &answer)
{
    dropReply();
    Q_EMIT answered(answer);
}

void HttpExchange::dropReply()
{
    if (!m_reply)
        return;
    QNetworkReply *const reply = m_reply;
    m_reply.clear();
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/remote/http/httpexchange.h"

#include "runner/remote/http/exchangefailure.h"
#include "runner/remote/http/httpclient.h"
#include "runner/remote/http/onceupload.h"
#include "runner/run/sentences.h"

#include <QAuthenticator>
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

} // namespace

HttpExchange::HttpExchange(HttpClient &client, HttpOrder order, QObject *parent)
    : QObject(parent), m_client(client), m_order(std::move(order))
{
    // What is only asked for is short; by a drop now and then it is not to go on for ever.
    if (m_order.verb == "GET") {
        m_deadline.setSingleShot(true);
        connect(&m_deadline, &QTimer::timeout, this, [this] {
            if (m_reply)
                m_reply->abort();
        });
        m_deadline.start(m_order.patience);
    }
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
    m_problems.clear();
    m_body.clear();
    m_reply = m_order.hasProgram
                  ? sendProgram(request)
                  : m_client.shortRequests().sendCustomRequest(request, m_order.verb, m_order.body);
    m_reply->setReadBufferSize(m_order.mostBytes + 1);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &problems) { m_problems = problems; });
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::read);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::finish, Qt::QueuedConnection);
}

QNetworkReply *HttpExchange::sendProgram(const QNetworkRequest &request)
{
    m_own = m_client.makeManager();
    delete m_program; // its reply went with the manager before
    m_program = new OnceUpload(m_order.body, this);
    // It may be given again to a proxy that first wants to know who asks.
    connect(m_own.get(), &QNetworkAccessManager::proxyAuthenticationRequired, m_program,
            &OnceUpload::giveAgain);
    return m_own->sendCustomRequest(request, m_order.verb, m_program);
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
        return end(failureOf({*m_reply, m_client.name(), m_problems, m_program && m_program->isTaken()}));
    if (isRedirect(status) && m_reply->hasRawHeader("Location"))
        return follow(status);
    m_body += m_reply->read(m_order.mostBytes - m_body.size());
    end(HttpAnswer{status, m_body, retrySeconds(*m_reply), m_reply->url(), m_order.hasProgram});
}

/// With the same request, key included, as the server did nothing with it; 303 says that it did, and that
/// something else is to be read.
void HttpExchange::follow(int status)
{
    const QUrl target = m_reply->url().resolved(QUrl(QString::fromUtf8(m_reply->rawHeader("Location"))));
    if ((status == 303 && m_order.verb != "GET") || !m_client.mayFollow(m_reply->url(), target))
        return refuse(target);
    if (++m_redirects > mostRedirects)
        return end(unavailable(
            Sentences::tr("The server %1 sends from one address to the next without end. Check the "
                          "address, or ask whoever runs the server.")
                .arg(m_client.name())));
    dropReply();
    send(target);
}

void HttpExchange::refuse(const QUrl &target)
{
    const QUrl shown = target.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    end(unavailable(
        Sentences::tr("The server %1 sends on to %2, and nothing was sent there. If you trust it, give "
                      "its address instead.")
            .arg(m_client.name(), shown.toDisplayString().left(200))));
}

void HttpExchange::end(const Result<HttpAnswer> &answer)
{
    m_deadline.stop();
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

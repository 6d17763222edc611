// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/remote/http/exchangefailure.h"

#include "runner/remote/http/systemproxies.h"
#include "runner/run/sentences.h"

#include <QSslCertificate>
#include <QStringList>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNames = 3;

QString namesIn(const QSslCertificate &certificate)
{
    const QStringList names = certificate.subjectAlternativeNames().values();
    return (names.isEmpty() ? certificate.subjectInfo(QSslCertificate::CommonName) : names)
        .mid(0, mostNames)
        .join(", "_L1)
        .left(200);
}

bool has(const QList<QSslError> &problems, QSslError::SslError kind)
{
    return std::any_of(problems.begin(), problems.end(),
                       [kind](const QSslError &problem) { return problem.error() == kind; });
}

/// Some problems are no matter of trust, and no file of an authority mends them.
bool isAboutTrust(const QSslError &problem)
{
    return problem.error() != QSslError::CertificateExpired &&
           problem.error() != QSslError::CertificateNotYetValid &&
           problem.error() != QSslError::HostNameMismatch;
}

QString certificateFailure(const QString &server, const QList<QSslError> &problems)
{
    const auto untrusted = std::find_if(problems.begin(), problems.end(), isAboutTrust);
    if (untrusted != problems.end())
        return Sentences::tr("The certificate of %1 cannot be trusted, so nothing was sent (%2). Where the "
                             "server has an authority of its own, give the file with its certificate; else "
                             "ask whoever runs it.")
            .arg(server, untrusted->errorString());
    if (has(problems, QSslError::CertificateExpired))
        return Sentences::tr("The certificate of %1 has expired, so nothing was sent. Where the clock of "
                             "this machine is right, ask whoever runs the server for a new one.")
            .arg(server);
    if (has(problems, QSslError::CertificateNotYetValid))
        return Sentences::tr("The certificate of %1 is not valid yet, so nothing was sent. Look whether the "
                             "clock of this machine is right.")
            .arg(server);
    return Sentences::tr("The certificate of %1 is one for %2, so nothing was sent. Use the name that it is "
                         "for, or ask whoever runs the server.")
        .arg(server, namesIn(problems.first().certificate()));
}

/// Without https a proxy is spoken to as a server; what cannot be reached then is the proxy.
bool isAway(const QNetworkReply &reply)
{
    switch (reply.error()) {
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
        return true;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
        return reply.url().scheme() == "http"_L1;
    default:
        return false;
    }
}

QString proxyFailure(const FailedExchange &exchange, const QString &proxy)
{
    if (exchange.reply.error() == QNetworkReply::ProxyAuthenticationRequiredError)
        return Sentences::tr("The proxy %1 on the way to %2 wants a valid name and password. Put them into "
                             "the proxy settings of your system, as in http_proxy=http://NAME:PASSWORD@%1.")
            .arg(proxy, exchange.server);
    if (isAway(exchange.reply))
        return Sentences::tr("The proxy %1, through which your system reaches %2, does not answer. Check the "
                             "proxy settings of your system; no_proxy names what is reached without one.")
            .arg(proxy, exchange.server);
    return Sentences::tr("The proxy %1 makes no connection to %2: %3. Check the address, and the proxy "
                         "settings of your system; no_proxy names what is reached without one.")
        .arg(proxy, exchange.server, exchange.reply.errorString());
}

bool isSilence(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::TimeoutError || error == QNetworkReply::OperationCanceledError;
}

QString lostProgram(const FailedExchange &exchange)
{
    if (isSilence(exchange.reply.error()))
        return Sentences::tr("The program was sent to %1, which has not answered for too long. It may still "
                             "run there. Try again later, or choose another place to run.")
            .arg(exchange.server);
    return Sentences::tr("The program was sent to %1, but the connection was lost before its answer came. It "
                         "may have run there; what it said is lost. Run it again if it may run twice.")
        .arg(exchange.server);
}

QString sentenceOf(const FailedExchange &exchange)
{
    const QNetworkReply &reply = exchange.reply;
    const bool isRefusedByProxy = reply.error() == QNetworkReply::ProxyAuthenticationRequiredError;
    if (exchange.hasProgram && !isRefusedByProxy)
        return lostProgram(exchange);
    if (isSilence(reply.error()))
        return Sentences::tr(
                   "The server %1 does not answer. Try again later, or choose another place to run.")
            .arg(exchange.server);
    const QString proxy = SystemProxies::nameFor(reply.url());
    if (!proxy.isEmpty() && reply.error() != QNetworkReply::SslHandshakeFailedError)
        return proxyFailure(exchange, proxy);
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
        return Sentences::tr("No server answers at %1. Check the address, and that the server runs.")
            .arg(exchange.server);
    case QNetworkReply::HostNotFoundError:
        return Sentences::tr(
                   "No machine with the name of %1 can be found. Check the address and your network.")
            .arg(exchange.server);
    case QNetworkReply::SslHandshakeFailedError:
        if (!exchange.problems.isEmpty())
            return certificateFailure(exchange.server, exchange.problems);
        return Sentences::tr("No secure connection to %1 can be made: %2. Check whether its address "
                             "begins with http:// or https://.")
            .arg(exchange.server, reply.errorString());
    default:
        return Sentences::tr("The connection to %1 was lost before it answered: %2. Try again; where it "
                             "stays so, check whether the address begins with http:// or https://.")
            .arg(exchange.server, reply.errorString());
    }
}

} // namespace

Error failureOf(const FailedExchange &exchange)
{
    return {ErrorCode::Unavailable, sentenceOf(exchange), u"server"_s};
}

} // namespace codewar

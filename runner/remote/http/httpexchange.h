// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"

#include <QByteArray>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QSslError>
#include <QUrl>

#include <chrono>
#include <memory>

class QNetworkAccessManager;

namespace codewar {

class HttpClient;

struct HttpAnswer
{
    int status = 0;
    QByteArray body;
    int retryAfter = 0; ///< seconds; 0: the server says nothing of it
    QUrl url;           ///< what answered
};

struct HttpOrder
{
    QByteArray verb = "GET";
    QString path;
    QByteArray body{}; ///< JSON
    qint64 mostBytes = 1 << 20;
    std::chrono::milliseconds patience{30'000}; ///< with a server that is silent
    bool lasting = false;                       ///< has a connection of its own
};

/// One request and its whole answer, whatever its status. Ends with its parent; then nothing is told.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    HttpExchange(HttpClient &client, HttpOrder order, QObject *parent);
    ~HttpExchange() override;

    /// Why a reply has no answer, in words.
    static Error failureOf(QNetworkReply &reply, const QString &server, const QList<QSslError> &problems);

Q_SIGNALS:
    /// Once, never before control is back in the event loop. This object may be deleted then.
    void answered(const codewar::Result<codewar::HttpAnswer> &answer);

private:
    void send(const QUrl &url);
    void read();
    void finish();
    void follow(const QUrl &target);
    void end(const Result<HttpAnswer> &answer);
    void dropReply();

    HttpClient &m_client;
    const HttpOrder m_order;
    std::unique_ptr<QNetworkAccessManager> m_own;
    QPointer<QNetworkReply> m_reply; ///< goes with the client at the latest
    QList<QSslError> m_problems;
    QByteArray m_body;
    int m_redirects = 0;
};

} // namespace codewar

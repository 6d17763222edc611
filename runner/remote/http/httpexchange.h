// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"

#include <QByteArray>
#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QSslError>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace codewar {

class HttpClient;
class OnceUpload;

struct HttpAnswer
{
    int status = 0;
    QByteArray body;
    int retryAfter = 0;      ///< seconds; 0: the server says nothing of it
    QUrl url;                ///< what answered
    bool hasProgram = false; ///< the request had a program with it, which may have run
};

struct HttpOrder
{
    QByteArray verb = "GET";
    QString path;
    QByteArray body{}; ///< JSON
    qint64 mostBytes = 1 << 20;
    std::chrono::milliseconds patience{30'000}; ///< with a server that is silent
    /// Brings a program, which must not run twice: it is sent once at most whatever becomes of it, over a
    /// connection of its own, on which nothing went before that may have broken it unnoticed.
    bool hasProgram = false;
};

/// One request and its whole answer, whatever its status, redirects followed where the client may. Ends with
/// its parent; then nothing is told.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    HttpExchange(HttpClient &client, HttpOrder order, QObject *parent);
    ~HttpExchange() override;

Q_SIGNALS:
    /// Once, never before control is back in the event loop. This object may be deleted then.
    void answered(const codewar::Result<codewar::HttpAnswer> &answer);

private:
    void send(const QUrl &url);
    QNetworkReply *sendProgram(const QNetworkRequest &request);
    void read();
    void finish();
    void follow(int status);
    void refuse(const QUrl &target);
    void end(const Result<HttpAnswer> &answer);
    void dropReply();

    HttpClient &m_client;
    const HttpOrder m_order;
    std::unique_ptr<QNetworkAccessManager> m_own; ///< of a request with a program
    OnceUpload *m_program = nullptr;
    QPointer<QNetworkReply> m_reply; ///< goes with the client at the latest
    QList<QSslError> m_problems;
    QByteArray m_body;
    QTimer m_deadline; ///< of the whole
    int m_redirects = 0;
};

} // namespace codewar

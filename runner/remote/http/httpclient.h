// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/remote/http/serveraddress.h"

#include <QNetworkRequest>
#include <QObject>
#include <QSslCertificate>
#include <QUrl>

#include <memory>

class QNetworkAccessManager;

namespace codewar {

/// How one server is asked: its address and key, the system's proxies, who is trusted. The key is in no
/// sentence and goes to no other host.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    /// Reads the file of authorities.
    static Result<std::unique_ptr<HttpClient>> make(const ServerAddress &address);
    ~HttpClient() override;

    /// For people: "host:3000".
    QString name() const;
    bool isSecure() const { return m_base.scheme() == QStringLiteral("https"); }
    /// The server says that it is elsewhere on the same host.
    void moveTo(const QUrl &base) { m_base = base; }
    /// Behind the address; begins with '/'.
    QUrl urlOf(const QString &path) const;
    QNetworkRequest request(const QUrl &url) const;
    /// Whether what the server sends on to is still the server: the same host and port, or, proved by its
    /// certificate, the same host by https.
    bool mayFollow(const QUrl &from, const QUrl &to) const;

    /// Of requests that are short: a host gets six connections at most from each.
    QNetworkAccessManager &shortRequests() { return *m_short; }
    /// For a request that lasts.
    std::unique_ptr<QNetworkAccessManager> makeManager() const;

private:
    HttpClient(QUrl base, QByteArray key, QList<QSslCertificate> authorities);

    QUrl m_base;
    QByteArray m_key;
    QList<QSslCertificate> m_authorities;
    std::unique_ptr<QNetworkAccessManager> m_short;
};

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QNetworkProxyFactory>

class QAuthenticator;
class QUrl;

namespace codewar {

/// The system's proxies, but never to reach this machine. Names and passwords that stand beside them are
/// given when a proxy asks, so that whoever sent it something learns that it has passed nothing on.
class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
    /// Once for each name and password: asked again, the proxy did not take them.
    void answer(const QNetworkProxy &proxy, QAuthenticator &authenticator);

    /// The one on the way to `url` as people know it, "proxy:3128"; empty where there is none.
    static QString nameFor(const QUrl &url);

private:
    struct Credentials
    {
        QString user;
        QString password;
        bool isGiven = false;
    };

    QHash<QString, Credentials> m_credentials; ///< by the proxy's name
};

} // namespace codewar

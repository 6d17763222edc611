// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/remote/http/systemproxies.h"

#include <QAuthenticator>
#include <QHostAddress>
#include <QUrl>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

bool isThisMachine(const QString &host)
{
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) || QHostAddress(host).isLoopback();
}

QList<QNetworkProxy> proxiesFor(const QNetworkProxyQuery &query)
{
    if (isThisMachine(query.peerHostName()))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    return QNetworkProxyFactory::systemProxyForQuery(query);
}

QString nameOf(const QNetworkProxy &proxy)
{
    return u"%1:%2"_s.arg(proxy.hostName()).arg(proxy.port());
}

} // namespace

QList<QNetworkProxy> SystemProxies::queryProxy(const QNetworkProxyQuery &query)
{
    QList<QNetworkProxy> proxies = proxiesFor(query);
    for (QNetworkProxy &proxy : proxies) {
        if (proxy.user().isEmpty())
            continue;
        Credentials &known = m_credentials[nameOf(proxy)];
        if (known.user != proxy.user() || known.password != proxy.password())
            known = {proxy.user(), proxy.password()};
        proxy.setUser({});
        proxy.setPassword({});
    }
    return proxies;
}

void SystemProxies::answer(const QNetworkProxy &proxy, QAuthenticator &authenticator)
{
    const auto found = m_credentials.find(nameOf(proxy));
    if (found == m_credentials.end() || found->isGiven)
        return;
    found->isGiven = true;
    authenticator.setUser(found->user);
    authenticator.setPassword(found->password);
}

QString SystemProxies::nameFor(const QUrl &url)
{
    const QList<QNetworkProxy> proxies = proxiesFor(QNetworkProxyQuery(url));
    const auto first = std::find_if(proxies.begin(), proxies.end(), [](const QNetworkProxy &proxy) {
        return proxy.type() != QNetworkProxy::NoProxy && !proxy.hostName().isEmpty();
    });
    return first == proxies.end() ? QString() : nameOf(*first);
}

} // namespace codewar

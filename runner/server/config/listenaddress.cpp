// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/config/listenaddress.h"

#include <QHostAddress>

namespace codewar::server {

using namespace Qt::StringLiterals;

std::optional<http::ListenAddress> listenAddressOf(const QString &text, const QString &usualHost)
{
    const qsizetype colon = text.lastIndexOf(u':');
    QString host = colon < 0 ? QString() : text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    if (host.isEmpty())
        host = usualHost;
    bool isPort = false;
    const ushort port = text.mid(colon + 1).toUShort(&isPort);
    if (!isPort || (host != "localhost"_L1 && QHostAddress(host).isNull()))
        return {};
    return http::ListenAddress{host.toStdString(), port};
}

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

QString hostAndPort(const QString &host, int port)
{
    return (host.contains(u':') ? u'[' + host + u']' : host) + u':' + QString::number(port);
}

} // namespace codewar::server

// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/clientaddress.h"

#include <algorithm>

namespace codewar::server {

using namespace Qt::StringLiterals;

Result<TrustedProxies> TrustedProxies::parse(const QStringList &networks)
{
    TrustedProxies proxies;
    for (const QString &text : networks) {
        const QHostAddress address(text);
        const bool single = !address.isNull();
        const std::pair<QHostAddress, int> network =
            single ? std::pair(address, address.protocol() == QAbstractSocket::IPv4Protocol ? 32 : 128)
                   : QHostAddress::parseSubnet(text);
        if (network.first.isNull() || network.second < 0)
            return Error{
                ErrorCode::InvalidInput,
                u"\"%1\" is no address of a proxy. Give an address or a network, such as 10.0.0.0/8."_s.arg(
                    text),
                u"configuration"_s};
        proxies.m_networks.push_back(network);
    }
    return proxies;
}

bool TrustedProxies::contains(const QHostAddress &address) const
{
    return std::any_of(m_networks.begin(), m_networks.end(),
                       [&](const auto &network) { return address.isInSubnet(network); });
}

std::string clientAddress(const http::Request &request, const TrustedProxies &proxies)
{
    std::string client = request.peer;
    if (!proxies.contains(QHostAddress(QString::fromStdString(client))))
        return client;
    std::string all;
    for (const auto &[name, value] : request.headers) {
        if (http::equalIgnoringCase(name, "X-Forwarded-For"))
            all += (all.empty() ? "" : ",") + value;
    }
    // From the end: whatever is in front may be the client's own invention.
    std::string_view rest = all;
    while (!rest.empty()) {
        const std::size_t comma = rest.rfind(',');
        const std::string_view last =
            http::trimmed(rest.substr(comma == std::string_view::npos ? 0 : comma + 1));
        const QHostAddress address(QString::fromLatin1(last.data(), qsizetype(last.size())));
        if (address.isNull())
            break;
        client = address.toString().toStdString();
        if (!proxies.contains(address))
            break;
        rest = rest.substr(0, comma == std::string_view::npos ? 0 : comma);
    }
    return client;
}

std::string networkOf(const std::string &address)
{
    const QHostAddress parsed(QString::fromStdString(address));
    bool isMapped = false;
    const quint32 mapped = parsed.toIPv4Address(&isMapped);
    if (isMapped)
        return QHostAddress(mapped).toString().toStdString();
    if (parsed.protocol() != QAbstractSocket::IPv6Protocol)
        return address;
    Q_IPV6ADDR bytes = parsed.toIPv6Address();
    std::fill(std::begin(bytes.c) + 8, std::end(bytes.c), quint8(0));
    return QHostAddress(bytes).toString().toStdString() + "/64";
}

} // namespace codewar::server

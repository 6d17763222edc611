// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"
#include "runner/server/http/request.h"

#include <QHostAddress>

#include <string>
#include <utility>
#include <vector>

namespace codewar::server {

/// Networks whose word about a client's address is believed: "10.0.0.0/8", "192.168.1.5".
class TrustedProxies
{
public:
    static Result<TrustedProxies> parse(const QStringList &networks);

    bool contains(const QHostAddress &address) const;

private:
    std::vector<std::pair<QHostAddress, int>> m_networks;
};

/// The address of the client: the other end of the connection, and where that is a trusted proxy the last one
/// in X-Forwarded-For that is none.
std::string clientAddress(const http::Request &request, const TrustedProxies &proxies);

/// The address itself, of IPv6 its /64.
std::string networkOf(const std::string &address);

} // namespace codewar::server

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/server/http/httpserver.h"

#include <QString>

#include <optional>

namespace codewar::server {

/// Of "127.0.0.1:3000", "[::1]:3000", "localhost:3000" or only the port, which is then at `host`.
std::optional<http::ListenAddress> listenAddressOf(const QString &text, const QString &host);
/// Only this machine can reach it.
bool isLoopback(const QString &host);
/// "127.0.0.1:3000", "[::1]:3000"
QString hostAndPort(const QString &host, int port);

} // namespace codewar::server

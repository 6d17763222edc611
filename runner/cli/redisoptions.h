// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/connectionsettings.h"

#include <string>

namespace CLI {
class App;
}

namespace codewar {

/// Where the queues are.
struct RedisOptions
{
    std::string url;
    std::string passwordFile;
    std::string prefix = "bull";

    void declare(CLI::App &command);
    /// Without a URL as REDIS_HOST and REDIS_PORT say; without a password in it, as the file or the
    /// environment says.
    Result<redis::ConnectionSettings> connection(const QByteArray &clientName) const;
};

} // namespace codewar

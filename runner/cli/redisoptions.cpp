// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/cli/redisoptions.h"

#include <CLI/CLI.hpp>

namespace codewar {

void RedisOptions::declare(CLI::App &command)
{
    command.add_option(
        "--redis", url,
        "redis://[[USER]:PASSWORD@]HOST[:PORT][/DATABASE], or rediss:// for TLS; else REDIS_HOST "
        "and REDIS_PORT");
    command.add_option(
        "--redis-password-file", passwordFile,
        "File whose first line is the password; else CODEWAR_REDIS_PASSWORD or REDIS_PASSWORD. "
        "One on the command line is there for all to see");
    command.add_option("--prefix", prefix, "What the keys of queues start with")->capture_default_str();
}

Result<redis::ConnectionSettings> RedisOptions::connection(const QByteArray &clientName) const
{
    Result<redis::Address> address =
        url.empty() ? redis::addressFromEnvironment() : redis::addressFromUrl(QString::fromStdString(url));
    if (!address)
        return address.error();
    const Result<QString> password = redis::passwordFromFile(QString::fromLocal8Bit(passwordFile.c_str()));
    if (!password)
        return password.error();
    if (address->password.isEmpty())
        address->password = *password;
    redis::ConnectionSettings settings;
    settings.address = *address;
    settings.clientName = clientName;
    settings.longestRetry = std::chrono::seconds(2);
    return settings;
}

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"
#include "runner/server/config/serverconfig.h"

#include <functional>
#include <vector>

namespace codewar::server {

/// One setting: its name, and how it is read from text and shown as text. Flags, environment and file are
/// named after the key: rateLimit is --rate-limit, CODEWAR_RATE_LIMIT and "rateLimit".
struct ConfigField
{
    QString key;
    QString help;
    std::function<Result<void>(ServerConfig &, const QString &text)> read;
    std::function<QString(const ServerConfig &)> show; ///< without secrets
    bool isFlag = false;                               ///< true or false
    bool isLive = false;                               ///< takes effect when the configuration is read again
};

const std::vector<ConfigField> &configFields();

QString flagName(const QString &key);        ///< "--rate-limit"
QString environmentName(const QString &key); ///< "CODEWAR_RATE_LIMIT"

} // namespace codewar::server

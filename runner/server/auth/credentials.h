// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"
#include "runner/server/auth/apikey.h"
#include "runner/server/auth/jwt.h"

#include <QString>

#include <memory>
#include <string>
#include <unordered_map>

namespace codewar::server {

/// Everything by which a server knows whom to let in. Does not change once it is read.
struct Credentials
{
    bool exist = false; ///< there are keys, or were: whoever shows none that is valid is nobody
    std::unordered_map<std::string, ApiKey> apiKeys{}; ///< by id
    JwtRules jwt{};

    bool letAnybodyIn() const { return !apiKeys.empty() || !jwt.keys.empty(); }
};

/// Where they are, and how they are read.
struct CredentialSettings
{
    QString apiKeys{}; ///< file; it need not be there
    QString jwtKeys{}; ///< file; empty: none
    qint64 leewaySeconds = 30;

    bool operator==(const CredentialSettings &) const = default;
};

using SharedCredentials = std::shared_ptr<const Credentials>;

Result<SharedCredentials> readCredentials(const CredentialSettings &settings);

} // namespace codewar::server

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace codewar::server {

/// A key that signs tokens, and what a token must say to count.
struct JwtKey
{
    enum class Algorithm { HS256, RS256 };

    std::string id{};                       ///< "kid"; empty: tokens that name any
    Algorithm algorithm = Algorithm::RS256; ///< the only one it is used with, whatever a token says
    std::string key;                        ///< secret, or public key in PEM
    std::string issuer;
    std::string audience;
    std::optional<int> perMinute{}; ///< of each subject, in place of the server's limit; 0: any number
};

const char *algorithmName(JwtKey::Algorithm algorithm);

/// {"keys": [{"algorithm": "RS256", "publicKey": FILE, "issuer": …, "audience": …, "id"?, "perMinute"?}]};
/// for HS256 "secret": FILE. Files are relative to this one. Weak keys are refused.
Result<std::vector<JwtKey>> readJwtKeys(const QString &file);

} // namespace codewar::server

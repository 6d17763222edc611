// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/server/auth/jwtkeys.h"

#include <QtGlobal>

#include <string_view>
#include <variant>

namespace codewar::server {

/// Whom a token stands for.
struct JwtUser
{
    std::string issuer;
    std::string subject;
    std::optional<int> perMinute{};
};

struct JwtRules
{
    std::vector<JwtKey> keys;
    qint64 leewaySeconds = 30; ///< by which other machines' clocks may be wrong
};

/// Longer ones are refused unread.
constexpr std::size_t longestJwt = 8192;

/// Whether it has the form of one: three parts of base64url.
bool looksLikeJwt(std::string_view token);

/// Whom `token` stands for at this time (seconds since 1970), or a sentence that says why it does not count.
std::variant<JwtUser, std::string> checkJwt(const std::string &token, const JwtRules &rules, qint64 now);

} // namespace codewar::server

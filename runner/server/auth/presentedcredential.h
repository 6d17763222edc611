// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/server/http/headers.h"

#include <optional>
#include <string>
#include <variant>

namespace codewar::server {

/// What a request shows to be let in.
struct PresentedCredential
{
    std::string token;
};

/// From "Authorization: Bearer TOKEN" or "X-API-Key: TOKEN"; nothing where there is neither. A sentence where
/// one cannot tell which is meant, or it cannot be one.
std::variant<std::monostate, PresentedCredential, std::string>
presentedCredential(const http::Headers &headers);

} // namespace codewar::server

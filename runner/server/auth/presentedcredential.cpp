// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/auth/presentedcredential.h"

#include <algorithm>
#include <string_view>

namespace codewar::server {

namespace {

constexpr std::string_view scheme = "Bearer";

/// Nothing where it is of another scheme, which may be for a proxy.
std::optional<std::string_view> bearerToken(std::string_view field)
{
    field = http::trimmed(field);
    if (!http::equalIgnoringCase(field.substr(0, scheme.size()), scheme))
        return {};
    const std::string_view rest = field.substr(scheme.size());
    if (!rest.empty() && rest.front() != ' ' && rest.front() != '\t')
        return {};
    return http::trimmed(rest);
}

/// RFC 6750, 2.1: b64token.
bool isToken(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
               std::string_view("-._~+/=").find(c) != std::string_view::npos;
    });
}

} // namespace

std::variant<std::monostate, PresentedCredential, std::string>
presentedCredential(const http::Headers &headers)
{
    std::optional<std::string_view> token;
    for (const auto &[name, value] : headers) {
        std::optional<std::string_view> shown;
        if (http::equalIgnoringCase(name, "Authorization"))
            shown = bearerToken(value);
        else if (http::equalIgnoringCase(name, "X-API-Key"))
            shown = http::trimmed(value);
        if (!shown)
            continue;
        if (token && *token != *shown)
            return "The request shows several API keys. Send one.";
        token = shown;
    }
    if (!token)
        return std::monostate();
    if (!isToken(*token))
        return "What the request shows is no API key.";
    return PresentedCredential{std::string(*token)};
}

} // namespace codewar::server

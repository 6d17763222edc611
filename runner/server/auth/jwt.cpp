// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/auth/jwt.h"

#include <jwt.h>
#include <nlohmann/json.hpp>
#include <openssl/err.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace codewar::server {

using Json = nlohmann::json;

namespace {

constexpr std::size_t longestSubject = 255;
constexpr double latestTime = 1e15;

using Token = std::unique_ptr<jwt_t, decltype(&::jwt_free)>;
using Checked = std::variant<JwtUser, std::string>;

/// Null where the library does not take it. Without a key it only reads, and believes nothing.
Token decoded(const std::string &token, const std::string &key = {})
{
    jwt_t *made = nullptr;
    const auto *bytes = key.empty() ? nullptr : reinterpret_cast<const unsigned char *>(key.data());
    const int failed = ::jwt_decode(&made, token.c_str(), bytes, int(key.size()));
    // What it leaves there would be taken for a failure of this thread's TLS connections.
    ::ERR_clear_error();
    return {failed == 0 ? made : nullptr, &::jwt_free};
}

Json jsonOf(char *text)
{
    const std::unique_ptr<char, decltype(&::free)> owned(text, &::free);
    Json json = Json::parse(text ? text : "", nullptr, false);
    return json.is_object() ? json : Json::object();
}

std::string textOf(const Json &object, const char *name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// Nothing where it is none, or out of all reason.
std::optional<double> timeOf(const Json &claims, const char *name)
{
    const auto found = claims.find(name);
    if (found == claims.end() || !found->is_number())
        return {};
    const auto time = found->get<double>();
    return time >= 0 && time <= latestTime ? std::optional(time) : std::nullopt;
}

bool isFor(const std::string &audience, const Json &claims)
{
    const auto found = claims.find("aud");
    if (found == claims.end())
        return false;
    if (found->is_array())
        return std::find(found->begin(), found->end(), Json(audience)) != found->end();
    return *found == audience;
}

bool isSubject(const std::string &text)
{
    return !text.empty() && text.size() <= longestSubject &&
           std::none_of(text.begin(), text.end(), [](char c) { return (c >= 0 && c < ' ') || c == '\x7f'; });
}

/// Of a token that `key` has signed.
Checked checkClaims(const Json &claims, const JwtKey &key, qint64 leeway, qint64 now)
{
    if (textOf(claims, "iss") != key.issuer)
        return "The token is of another issuer (iss) than this server trusts.";
    if (!isFor(key.audience, claims))
        return "The token is for another audience (aud) than this server.";
    const std::optional<double> until = timeOf(claims, "exp");
    if (!until)
        return "The token has no time at which it expires (exp).";
    if (*until + double(leeway) <= double(now))
        return "The token has expired. Get a new one.";
    const std::optional<double> from = timeOf(claims, "nbf");
    if (claims.contains("nbf") && !from)
        return "The token has a time from which it counts (nbf) that is none.";
    if (from && *from - double(leeway) > double(now))
        return "The token does not count yet (nbf).";
    const std::string subject = textOf(claims, "sub");
    if (!isSubject(subject))
        return "The token does not say for whom it is (sub).";
    return JwtUser{key.issuer, subject, key.perMinute};
}

/// Without looking at what it says of itself beyond which key it is for.
bool mayBeOf(const JwtKey &key, const std::string &algorithm, const std::string &id)
{
    return algorithm == algorithmName(key.algorithm) && (id.empty() || key.id.empty() || id == key.id);
}

} // namespace

bool looksLikeJwt(std::string_view token)
{
    const bool plain = std::all_of(token.begin(), token.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' ||
               c == '_' || c == '.';
    });
    return plain && std::count(token.begin(), token.end(), '.') == 2 && !token.starts_with('.');
}

std::variant<JwtUser, std::string> checkJwt(const std::string &token, const JwtRules &rules, qint64 now)
{
    if (token.size() > longestJwt)
        return "The token has more than 8192 bytes.";
    // The library would overlook what is no base64url.
    const Token claimed = looksLikeJwt(token) ? decoded(token) : Token(nullptr, &::jwt_free);
    if (!claimed)
        return "The token is no JSON Web Token.";
    const Json header = jsonOf(::jwt_get_headers_json(claimed.get(), nullptr));
    if (header.contains("crit"))
        return "The token wants an extension (crit) that this server does not know.";
    const std::string algorithm = textOf(header, "alg");
    const std::string id = textOf(header, "kid");
    Checked answer = "The token names an algorithm or a key that this server does not use.";
    bool isSigned = false;
    for (const JwtKey &key : rules.keys) {
        // Before the key is used for anything: else a public key would do as the secret of an HMAC.
        if (!mayBeOf(key, algorithm, id))
            continue;
        const Token proven = decoded(token, key.key);
        if (proven && ::jwt_get_alg(proven.get()) == ::jwt_str_alg(algorithmName(key.algorithm))) {
            answer = checkClaims(jsonOf(::jwt_get_grants_json(proven.get(), nullptr)), key,
                                 rules.leewaySeconds, now);
            isSigned = true;
            if (std::holds_alternative<JwtUser>(answer))
                return answer;
        } else if (!isSigned) {
            answer = "The signature of the token is wrong.";
        }
    }
    return answer;
}

} // namespace codewar::server

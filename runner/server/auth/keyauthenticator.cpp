// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/auth/keyauthenticator.h"

#include "runner/server/auth/presentedcredential.h"

#include <chrono>

namespace codewar::server {

namespace {

qint64 secondsSince1970()
{
    using namespace std::chrono;
    return duration_cast<seconds>(system_clock::now().time_since_epoch()).count();
}

/// With the words of RFC 6750, 3, which tell clients what is the matter.
http::Response unauthorized(const std::string &sentence, bool wasShown)
{
    http::Response response = http::errorResponse(401, sentence);
    response.headers.add("WWW-Authenticate", wasShown ? R"(Bearer realm="CodeWar", error="invalid_token")"
                                                      : R"(Bearer realm="CodeWar")");
    return response;
}

constexpr auto nothingShown = "No API key was sent. Get one from whoever runs this server, and send it as "
                              "\"Authorization: Bearer KEY\".";

} // namespace

KeyAuthenticator::KeyAuthenticator() : KeyAuthenticator(&secondsSince1970) {}

KeyAuthenticator::KeyAuthenticator(Now now)
    : m_now(std::move(now)), m_credentials(std::make_shared<const Credentials>())
{}

void KeyAuthenticator::setCredentials(SharedCredentials credentials, bool everybody)
{
    m_credentials = std::move(credentials);
    m_everybody = everybody;
}

std::variant<Identity, http::Response> KeyAuthenticator::identify(const http::Request &request,
                                                                  const std::string &client, bool open)
{
    // Where there are no keys, one that is shown is for another server.
    if (!m_credentials->exist)
        return m_byAddress.identify(request, client, open);
    const auto shown = presentedCredential(request.headers);
    if (const auto *problem = std::get_if<std::string>(&shown))
        return unauthorized(*problem, true);
    if (const auto *credential = std::get_if<PresentedCredential>(&shown)) {
        auto who = identityOf(credential->token);
        if (auto *identity = std::get_if<Identity>(&who))
            return std::move(*identity);
        return unauthorized(std::get<std::string>(who), true);
    }
    if (open || m_everybody)
        return m_byAddress.identify(request, client, open);
    return unauthorized(nothingShown, false);
}

std::variant<Identity, std::string> KeyAuthenticator::identityOf(const std::string &token) const
{
    if (m_credentials->jwt.keys.empty() || !looksLikeJwt(token))
        return identityOfKey(token);
    const auto checked = checkJwt(token, m_credentials->jwt, m_now());
    if (const auto *problem = std::get_if<std::string>(&checked))
        return *problem;
    const auto &user = std::get<JwtUser>(checked);
    // A subject has no line's end in it, so that two issuers' subjects never are one client.
    return Identity{"jwt " + user.issuer + '\n' + user.subject, user.subject, user.perMinute, true};
}

std::variant<Identity, std::string> KeyAuthenticator::identityOfKey(const std::string &token) const
{
    const auto known = m_credentials->apiKeys.find(std::string(apiKeyId(token)));
    if (known == m_credentials->apiKeys.end() || !fits(known->second, token))
        return "The API key is not known here: it is mistyped, or it was revoked.";
    const ApiKey &key = known->second;
    if (key.expires && *key.expires <= m_now())
        return "The API key has expired. Get a new one from whoever runs this server.";
    return Identity{"key " + key.id, key.name, key.perMinute, true};
}

} // namespace codewar::server

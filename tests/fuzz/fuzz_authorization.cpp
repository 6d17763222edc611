// SPDX-License-Identifier: GPL-3.0-or-later
// What a stranger shows to be let in: nobody who does not have the key is, whatever the bytes.
#include "runner/server/auth/keyauthenticator.h"

#include <cstdlib>

using namespace codewar;
using namespace codewar::server;

namespace {

const std::string secret = "a secret that the fuzzer cannot sign with";

KeyAuthenticator authenticator()
{
    auto credentials = std::make_shared<Credentials>();
    credentials->exist = true;
    const NewApiKey key = makeApiKey();
    credentials->apiKeys.emplace("000000000000", key.kept);
    credentials->jwt.keys.push_back({"", JwtKey::Algorithm::HS256, secret, "issuer", "audience"});
    KeyAuthenticator made([] { return qint64(1'000); });
    made.setCredentials(std::move(credentials), false);
    return made;
}

bool isLetIn(http::Headers headers)
{
    static KeyAuthenticator door = authenticator();
    http::Request request;
    request.headers = std::move(headers);
    return std::holds_alternative<Identity>(door.identify(request, "127.0.0.1", false));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const std::string bytes(reinterpret_cast<const char *>(data), size);
    if (isLetIn({{"Authorization", bytes}}) || isLetIn({{"Authorization", "Bearer " + bytes}}) ||
        isLetIn({{"X-API-Key", bytes}}) ||
        isLetIn({{"X-API-Key", bytes}, {"Authorization", "Bearer " + bytes}}))
        std::abort();
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/auth/credentials.h"

#include "runner/server/auth/apikeyfile.h"

#include <QFileInfo>

namespace codewar::server {

Result<SharedCredentials> readCredentials(const CredentialSettings &settings)
{
    auto credentials = std::make_shared<Credentials>();
    credentials->jwt.leewaySeconds = settings.leewaySeconds;
    if (!settings.jwtKeys.isEmpty()) {
        Result<std::vector<JwtKey>> keys = readJwtKeys(settings.jwtKeys);
        if (!keys)
            return keys.error();
        credentials->jwt.keys = std::move(*keys);
        credentials->exist = true;
    }
    if (!settings.apiKeys.isEmpty() && QFileInfo::exists(settings.apiKeys)) {
        Result<ApiKeys> keys = ApiKeyFile(settings.apiKeys).read();
        if (!keys)
            return keys.error();
        for (ApiKey &key : *keys)
            credentials->apiKeys.emplace(key.id, std::move(key));
        // An empty one too: revoking the last key must not open the server.
        credentials->exist = true;
    }
    return SharedCredentials(std::move(credentials));
}

} // namespace codewar::server

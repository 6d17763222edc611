// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/server/http/request.h"
#include "runner/server/http/response.h"

#include <optional>
#include <string>
#include <variant>

namespace codewar::server {

/// Who asks, as far as limits and logs care.
struct Identity
{
    std::string key;  ///< equal for requests of the same client: "address 10.0.0.7", "key 3f…"
    std::string name; ///< for logs
    std::optional<int> perMinute{}; ///< a limit of its own on limited routes, in place of the server's
    bool isProven = false; ///< by a key or a token; else others may have the same `key`, say at one address
};

/// Says who asks. Used on the connections' thread, and must not wait.
class Authenticator
{
public:
    virtual ~Authenticator() = default;

    /// `client` is the address of who asks, behind trusted proxies. An answer (401, 403) where nobody known
    /// asks and `open` does not let everybody in.
    virtual std::variant<Identity, http::Response> identify(const http::Request &request,
                                                            const std::string &client, bool open) = 0;
};

/// Everybody may; clients differ by address. Addresses of one IPv6 network of a customer (/64) are one
/// client.
class AddressAuthenticator final : public Authenticator
{
public:
    std::variant<Identity, http::Response> identify(const http::Request &request, const std::string &client,
                                                    bool open) override;
};

} // namespace codewar::server

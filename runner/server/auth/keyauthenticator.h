// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/server/auth/credentials.h"
#include "runner/server/identity.h"

#include <functional>

namespace codewar::server {

/// Lets in who shows a valid API key or token, and where there are none, or everybody may, who shows nothing;
/// those differ by address. Used on the connections' thread.
class KeyAuthenticator final : public Authenticator
{
public:
    using Now = std::function<qint64()>; ///< seconds since 1970

    KeyAuthenticator();
    explicit KeyAuthenticator(Now now);

    /// `everybody`: also who shows nothing. What is shown must be valid all the same.
    void setCredentials(SharedCredentials credentials, bool everybody);
    std::variant<Identity, http::Response> identify(const http::Request &request, const std::string &client,
                                                    bool open) override;

private:
    std::variant<Identity, std::string> identityOf(const std::string &token) const;
    std::variant<Identity, std::string> identityOfKey(const std::string &token) const;

    Now m_now;
    SharedCredentials m_credentials;
    bool m_everybody = true;
    AddressAuthenticator m_byAddress;
};

} // namespace codewar::server

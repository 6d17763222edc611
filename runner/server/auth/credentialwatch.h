// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/server/auth/credentials.h"

#include <functional>

namespace codewar::server {

/// Reads the credentials of a server, and notices when their files change. Used on one thread.
class CredentialWatch
{
public:
    /// Reads them now.
    Result<SharedCredentials> read(const CredentialSettings &settings);
    /// Where the files are others than those that were read last, successfully or not: what they say now.
    std::optional<Result<SharedCredentials>> poll();

private:
    /// Of one file: equal as long as nobody has written or replaced it.
    using Stamp = std::string;

    static Stamp stampOf(const QString &file);
    std::pair<Stamp, Stamp> stamps() const;

    CredentialSettings m_settings;
    std::pair<Stamp, Stamp> m_seen;
    bool m_existed = false;
};

} // namespace codewar::server

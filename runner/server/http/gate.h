// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/server/http/request.h"

#include <optional>
#include <set>
#include <string>

namespace codewar::http {

/// Keeps web pages of others from using this server through somebody's browser: by a name of theirs that
/// resolves to this machine (Host), or from their own page (Origin). Programs send no Origin.
class Gate
{
public:
    /// `names`, without ports, are known besides those of loopback and the address that a connection came to.
    explicit Gate(std::set<std::string> names);

    /// A sentence that says why the request is refused.
    std::optional<std::string> refusal(const Request &request) const;

private:
    bool knows(std::string_view host, const Request &request) const;

    std::set<std::string> m_names;
};

/// "example.org" of "example.org:3000", "::1" of "[::1]:3000", in lower case; empty where it is neither.
std::string hostWithoutPort(std::string_view host);

} // namespace codewar::http

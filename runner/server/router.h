// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/server/http/request.h"
#include "runner/server/http/responder.h"
#include "runner/server/identity.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace codewar::server {

/// A request that may be answered, and from whom it is.
struct Call
{
    http::Request request;
    std::map<std::string, std::string> parameters; ///< of the route's path, decoded
    Identity client;
    std::string id; ///< X-Request-Id
};

/// Called on the connections' thread; must not wait.
using Handler = std::function<void(Call, http::Responder)>;

/// One line of the table of what can be asked.
struct Route
{
    std::string method;
    std::string path; ///< segments in braces match any one: "/v1/runs/{id}"
    Handler handler;
    bool open = false;    ///< answered to everybody, also where keys are needed
    bool limited = false; ///< counted against the client's limit
};

/// Where a request belongs: a route, or the answer to give instead.
struct Match
{
    const Route *route = nullptr;
    std::map<std::string, std::string> parameters{};
    http::Response refusal{}; ///< 404; 405 with Allow; 204 for OPTIONS
};

class Router
{
public:
    explicit Router(std::vector<Route> routes) : m_routes(std::move(routes)) {}

    /// HEAD is found as GET.
    Match find(const std::string &method, const std::string &path) const;
    const std::vector<Route> &routes() const { return m_routes; }

private:
    std::vector<Route> m_routes;
};

/// Without "%41"; nothing where it is malformed or hides a NUL.
std::optional<std::string> percentDecoded(std::string_view text);
/// The value of a name in "a=1&b=2", as it was sent.
std::string queryValue(const std::string &query, const std::string &name);

} // namespace codewar::server

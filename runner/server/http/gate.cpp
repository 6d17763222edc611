// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/http/gate.h"

#include <algorithm>

namespace codewar::http {

namespace {

bool isPort(std::string_view text)
{
    return !text.empty() && text.size() <= 5 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

std::string hostWithoutPort(std::string_view host)
{
    host = trimmed(host);
    std::string_view name = host.substr(0, host.find(':'));
    std::string_view rest = host.substr(name.size());
    if (host.starts_with('[')) {
        const std::size_t bracket = host.find(']');
        if (bracket == std::string_view::npos)
            return {};
        name = host.substr(1, bracket - 1);
        rest = host.substr(bracket + 1);
    }
    if (!rest.empty() && (rest.front() != ':' || !isPort(rest.substr(1))))
        return {};
    if (name.ends_with('.'))
        name.remove_suffix(1);
    return lowerCase(name);
}

Gate::Gate(std::set<std::string> names) : m_names(std::move(names))
{
    m_names.insert({"localhost", "127.0.0.1", "::1"});
}

bool Gate::knows(std::string_view host, const Request &request) const
{
    const std::string name = hostWithoutPort(host);
    return !name.empty() && (m_names.contains(name) || name == request.local || name.ends_with(".localhost"));
}

std::optional<std::string> Gate::refusal(const Request &request) const
{
    const std::string_view host = request.headers.value("Host");
    if (!host.empty() && !knows(host, request))
        return "This server does not answer to the name \"" + std::string(host.substr(0, 100)) +
               "\". Whoever runs it can allow the name with --hosts.";
    for (const auto &[name, value] : request.headers) {
        if (!equalIgnoringCase(name, "Origin"))
            continue;
        const std::string_view origin = value;
        const std::size_t scheme = origin.find("://");
        const bool web = origin.starts_with("http://") || origin.starts_with("https://");
        if (!web || !knows(origin.substr(scheme + 3), request))
            return "Web pages of \"" + std::string(origin.substr(0, 100)) + "\" may not use this server.";
    }
    if (request.headers.value("Sec-Fetch-Site") == "cross-site" && request.method != "GET" &&
        request.method != "HEAD")
        return std::string("Web pages of other sites may not use this server.");
    return {};
}

} // namespace codewar::http

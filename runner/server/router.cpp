// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/router.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace codewar::server {

namespace {

using Parameters = std::map<std::string, std::string>;

/// The text before the next '/', which is taken off too.
std::string_view nextSegment(std::string_view &rest)
{
    const std::size_t slash = rest.find('/');
    const std::string_view segment = rest.substr(0, slash);
    rest = slash == std::string_view::npos ? std::string_view() : rest.substr(slash + 1);
    return segment;
}

std::optional<Parameters> matched(std::string_view pattern, std::string_view path)
{
    Parameters parameters;
    if (std::count(pattern.begin(), pattern.end(), '/') != std::count(path.begin(), path.end(), '/'))
        return {};
    while (!pattern.empty() || !path.empty()) {
        const std::string_view wanted = nextSegment(pattern);
        const std::string_view given = nextSegment(path);
        if (wanted.starts_with('{')) {
            const std::optional<std::string> value = percentDecoded(given);
            if (!value || value->empty())
                return {};
            parameters.emplace(wanted.substr(1, wanted.size() - 2), *value);
        } else if (wanted != given) {
            return {};
        }
    }
    return parameters;
}

std::string joined(const std::set<std::string> &names)
{
    std::string text;
    for (const std::string &name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

} // namespace

Match Router::find(const std::string &method, const std::string &path) const
{
    std::set<std::string> allowed;
    const std::string wanted = method == "HEAD" ? "GET" : method;
    for (const Route &route : m_routes) {
        const std::optional<Parameters> parameters = matched(route.path, path);
        if (!parameters)
            continue;
        if (route.method == wanted)
            return {&route, *parameters};
        allowed.insert(route.method);
        if (route.method == "GET")
            allowed.insert("HEAD");
    }
    Match match;
    if (allowed.empty()) {
        match.refusal =
            http::errorResponse(404, "There is nothing at this path. GET /openapi.json lists what there is.");
        return match;
    }
    allowed.insert("OPTIONS");
    match.refusal = method == "OPTIONS"
                        ? http::Response{204, {}, {}}
                        : http::errorResponse(405, "This path does not take " + method.substr(0, 40) + ".");
    match.refusal.headers.add("Allow", joined(allowed));
    return match;
}

std::optional<std::string> percentDecoded(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            result += text[i];
            continue;
        }
        unsigned byte = 0;
        const std::string_view digits = text.substr(i + 1, 2);
        const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), byte, 16);
        if (digits.size() != 2 || problem != std::errc() || end != digits.data() + 2 || byte == 0)
            return {};
        result += char(byte);
        i += 2;
    }
    return result;
}

std::string queryValue(const std::string &query, const std::string &name)
{
    std::string_view rest = query;
    while (!rest.empty()) {
        const std::size_t end = rest.find('&');
        const std::string_view pair = rest.substr(0, end);
        if (pair.substr(0, pair.find('=')) == name)
            return std::string(pair.find('=') == std::string_view::npos ? ""
                                                                        : pair.substr(pair.find('=') + 1));
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    }
    return {};
}

} // namespace codewar::server

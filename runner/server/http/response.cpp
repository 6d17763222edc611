// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/http/response.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <ctime>

namespace codewar::http {

namespace {

using Json = nlohmann::ordered_json;

/// Such as "Sun, 06 Nov 1994 08:49:37 GMT"; made once a second. Used by the thread of the connections only.
std::string_view httpDate()
{
    thread_local std::time_t madeAt = -1;
    thread_local char text[64];
    const std::time_t now = std::time(nullptr);
    if (now != madeAt) {
        std::tm utc{};
        ::gmtime_r(&now, &utc);
        std::strftime(text, sizeof text, "%a, %d %b %Y %H:%M:%S GMT", &utc);
        madeAt = now;
    }
    return text;
}

void appendField(std::string &head, std::string_view name, std::string_view value)
{
    head.append(name).append(": ");
    // Whatever a value was made from, it stays one line.
    std::transform(value.begin(), value.end(), std::back_inserter(head),
                   [](char c) { return c == '\r' || c == '\n' || c == '\0' ? ' ' : c; });
    head.append("\r\n");
}

} // namespace

Response jsonResponse(int status, const Json &body)
{
    return {status,
            {{"Content-Type", "application/json; charset=utf-8"}},
            body.dump(-1, ' ', false, Json::error_handler_t::replace)};
}

Response errorResponse(int status, const std::string &sentence)
{
    return jsonResponse(status, {{"error", sentence}});
}

const char *reasonPhrase(int status)
{
    switch (status) {
    case 100:
        return "Continue";
    case 200:
        return "OK";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 413:
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 417:
        return "Expectation Failed";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    case 505:
        return "HTTP Version Not Supported";
    }
    return "Unknown";
}

std::string responseHead(const Response &response, const HeadOptions &options)
{
    std::string head;
    head.reserve(512);
    head.append("HTTP/1.1 ").append(std::to_string(response.status)).append(" ");
    head.append(reasonPhrase(response.status)).append("\r\n");
    appendField(head, "Date", httpDate());
    appendField(head, "X-Content-Type-Options", "nosniff");
    for (const auto &[name, value] : response.headers)
        appendField(head, name, value);
    if (!response.headers.has("Cache-Control"))
        appendField(head, "Cache-Control", "no-store");
    if (options.framing == Framing::Chunked)
        appendField(head, "Transfer-Encoding", "chunked");
    else if (options.framing == Framing::Length && response.status != 204)
        appendField(head, "Content-Length", std::to_string(response.body.size()));
    if (!options.keepAlive)
        appendField(head, "Connection", "close");
    else if (options.version == 10)
        appendField(head, "Connection", "keep-alive");
    head.append("\r\n");
    return head;
}

} // namespace codewar::http

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/server/http/headers.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace codewar::http {

struct Response
{
    int status = 200;
    Headers headers{};
    std::string body{};
};

/// {"error": sentence}, and what else there is to say.
Response errorResponse(int status, const std::string &sentence);
Response jsonResponse(int status, const nlohmann::ordered_json &body);

const char *reasonPhrase(int status);

/// How the end of an answer's body is known to the client.
enum class Framing { Length, Chunked, Close };

struct HeadOptions
{
    Framing framing = Framing::Length;
    bool keepAlive = true;
    int version = 11; ///< of the request: 10 or 11
};

/// Status line and header, with the fields that every answer has.
std::string responseHead(const Response &response, const HeadOptions &options);

} // namespace codewar::http

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/server/http/headers.h"

#include <string>

namespace codewar::http {

/// One request, all of it. A plain value.
struct Request
{
    std::string method;
    std::string path;  ///< as it was sent, without the query
    std::string query; ///< behind the '?'
    Headers headers;
    std::string body;
    std::string peer;    ///< address of the other end of the connection, without the port
    std::string local;   ///< address of this end
    bool secure = false; ///< over TLS
};

} // namespace codewar::http

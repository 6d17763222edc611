// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/api/api.h"

namespace codewar::server {

std::vector<Route> apiRoutes(const ApiParts &parts)
{
    std::vector<Route> routes;
    addRunRoutes(routes, parts);
    addVersionedRunRoutes(routes, parts);
    addInfoRoutes(routes, parts);
    return routes;
}

http::Response refusal(const Error &error, int statusOfWrong)
{
    const bool later = error.code != ErrorCode::InvalidInput && error.code != ErrorCode::NotFound;
    http::Response response = http::errorResponse(later ? 503 : statusOfWrong, error.message.toStdString());
    if (later)
        response.headers.add("Retry-After", "5");
    return response;
}

} // namespace codewar::server

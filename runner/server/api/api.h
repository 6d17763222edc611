// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/languageregistry.h"
#include "runner/server/router.h"
#include "runner/server/runs/runservice.h"

#include <chrono>

namespace codewar::server {

class Metrics;
class StatusBoard;

/// What may change while the server runs. Belongs to the connections' thread.
struct ApiSettings
{
    std::chrono::milliseconds jobTimeout{60'000};
    Limits largest{}; ///< the most that a run may ask for
};

/// What handlers work with. All of it outlives the connections.
struct ApiParts
{
    const LanguageRegistry &registry;
    RunService &runs;
    const StatusBoard &status;
    Metrics &metrics;
    const ApiSettings &settings;
    bool isRemote = false; ///< programs run elsewhere, and a place that is away is 503
    std::function<std::size_t()> connections;
};

/// The whole table.
std::vector<Route> apiRoutes(const ApiParts &parts);

// Its parts.
void addRunRoutes(std::vector<Route> &routes, const ApiParts &parts);          ///< POST /run
void addVersionedRunRoutes(std::vector<Route> &routes, const ApiParts &parts); ///< /v1/runs
void addInfoRoutes(std::vector<Route> &routes,
                   const ApiParts &parts); ///< health, languages, metrics, openapi

/// 503 with Retry-After for what is refused, 409 for what was used otherwise, 400 for what is wrong.
http::Response refusal(const Error &error, int statusOfWrong = 400);

} // namespace codewar::server

// SPDX-License-Identifier: GPL-3.0-or-later
// What there is to know: /health, /languages, /metrics, /openapi.json.
#include "runner/run/requestlimits.h"
#include "runner/server/api/api.h"
#include "runner/server/metrics.h"
#include "runner/server/metricspage.h"
#include "runner/server/statusboard.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QFile>

namespace codewar::server {

namespace {

using Json = nlohmann::ordered_json;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

/// The runs' thread tells its state every second.
constexpr auto longestSilence = 10s;
constexpr qint64 leastTempBytes = 64 << 20;

Json check(bool works, Json more)
{
    Json object{{"status", works ? "ok" : "error"}};
    object.update(more);
    return object;
}

http::Response health(const ApiParts &parts, Clock::time_point start)
{
    const ServerState state = parts.status.state();
    Json checks;
    checks["runner"] = check(state.runner.ready, {{"place", state.runner.place.toStdString()},
                                                  {"message", state.runner.message.toStdString()}});
    checks["queue"] = check(!state.stopping, {{"waiting", state.waiting}, {"running", state.active}});
    checks["loop"] = check(Clock::now() - state.at < longestSilence, Json::object());
    if (state.freeTempBytes >= 0)
        checks["disk"] = check(state.freeTempBytes >= leastTempBytes, {{"freeBytes", state.freeTempBytes}});
    bool works = true;
    for (const auto &[name, result] : checks.items())
        works = works && result["status"] == "ok";
    const std::chrono::duration<double> uptime = Clock::now() - start;
    return http::jsonResponse(works ? 200 : 503,
                              {{"status", works ? "ok" : "error"},
                               {"version", QCoreApplication::applicationVersion().toStdString()},
                               {"uptime", uptime.count()},
                               {"checks", checks}});
}

Json texts(const QStringList &list)
{
    Json array = Json::array();
    for (const QString &text : list)
        array.push_back(text.toStdString());
    return array;
}

Json limitsJson(const Limits &limits)
{
    Json json = toJson(limits);
    json["fileBytes"] = limits.fileBytes;
    json["processes"] = limits.processes;
    return json;
}

http::Response languages(const ApiParts &parts)
{
    const ServerState state = parts.status.state();
    Json list = Json::array();
    for (const Language &language : parts.registry.languages()) {
        const QString toolchain = state.toolchains.value(language.id);
        list.push_back({{"id", language.id.toStdString()},
                        {"name", language.name.toStdString()},
                        {"version", language.version.toStdString()},
                        {"aliases", texts(language.aliases)},
                        {"endings", texts(language.endings)},
                        {"compiled", language.isCompiled()},
                        {"toolchain", toolchain.isEmpty() ? Json(nullptr) : Json(toolchain.toStdString())}});
    }
    return http::jsonResponse(200, {{"languages", list}, {"limits", limitsJson(parts.settings.largest)}});
}

http::Response openApi()
{
    QFile file(QStringLiteral(":/codewar/openapi.json"));
    if (!file.open(QIODevice::ReadOnly))
        return http::errorResponse(500, "The description of this server is missing from its program.");
    return {200, {{"Content-Type", "application/json; charset=utf-8"}}, file.readAll().toStdString()};
}

Route openRoute(const char *path, std::function<http::Response()> answer)
{
    Route route{"GET", path, [answer = std::move(answer)](const Call &, const http::Responder &responder) {
                    responder.answer(answer());
                }};
    route.open = true;
    return route;
}

} // namespace

void addInfoRoutes(std::vector<Route> &routes, const ApiParts &parts)
{
    routes.push_back(openRoute("/health", [parts, start = Clock::now()] { return health(parts, start); }));
    routes.push_back(openRoute("/languages", [parts] { return languages(parts); }));
    routes.push_back(openRoute("/openapi.json", [] { return openApi(); }));
    Route numbers{"GET", "/metrics", [parts](const Call &, const http::Responder &responder) {
                      responder.answer(
                          metricsResponse(parts.metrics.text(parts.status.state(), parts.connections())));
                  }};
    routes.push_back(std::move(numbers));
}

} // namespace codewar::server

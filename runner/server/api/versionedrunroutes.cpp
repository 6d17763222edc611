// SPDX-License-Identifier: GPL-3.0-or-later
// /v1/runs: a run as a thing of its own, to be followed, fed and cancelled.
#include "runner/server/api/api.h"
#include "runner/server/api/eventfeed.h"
#include "runner/server/runrequestbody.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>

namespace codewar::server {

namespace {

using Json = nlohmann::ordered_json;
using RunPointer = RunService::RunPointer;
/// Answers about one run that is there, in the runs' thread.
using RunHandler =
    std::function<void(const ApiParts &, const RunPointer &, const Call &, const http::Responder &)>;

constexpr qint64 mostPendingInput = 1 << 20;

const char *stateName(const ServedRun &run)
{
    if (run.state() == ServedRun::State::Finished)
        return "finished";
    return run.stage() == Stage::Queued ? "queued" : "running";
}

Json describe(const ServedRun &run)
{
    Json object{{"id", run.id().toStdString()},
                {"state", stateName(run)},
                {"stage", stageName(run.stage()).toStdString()},
                {"ageMs", run.ageMs()}};
    object["result"] =
        run.state() == ServedRun::State::Finished ? Json::parse(run.resultText()) : Json(nullptr);
    return object;
}

http::Response accepted(const ServedRun &run)
{
    if (run.state() == ServedRun::State::Finished && run.isUnreachable())
        return refusal(
            {ErrorCode::Unavailable,
             QStringLiteral("What runs the programs cannot be reached. Try again in a few seconds."),
             QStringLiteral("server")});
    http::Response response = http::jsonResponse(202, describe(run));
    response.headers.add("Location", "/v1/runs/" + run.id().toStdString());
    return response;
}

void submit(const ApiParts &parts, const Call &call, const http::Responder &responder)
{
    auto request = runRequestOf(call.request, {parts.registry, parts.settings.largest, true});
    if (const auto *problem = std::get_if<BodyProblem>(&request))
        return responder.answer(badRequest(*problem));
    RunOrder order{std::get<RunRequest>(std::move(request)), call.client, call.id, true};
    parts.runs.post(
        [&runs = parts.runs, order = std::move(order), responder, isRemote = parts.isRemote]() mutable {
            const Result<RunPointer> run = runs.submit(std::move(order));
            if (!run)
                return responder.answer(refusal(run.error()));
            if (!isRemote || (*run)->isStored())
                return responder.answer(accepted(**run));
            // What was accepted must not be lost, so it is accepted once others have it.
            const auto tell = [run = run->get(), responder] { responder.answer(accepted(*run)); };
            QObject::connect(run->get(), &ServedRun::stored, run->get(), tell, Qt::SingleShotConnection);
            QObject::connect(run->get(), &ServedRun::finished, run->get(), tell, Qt::SingleShotConnection);
        });
}

void events(const ApiParts &parts, const RunPointer &run, const Call &call, const http::Responder &responder)
{
    std::string last(call.request.headers.value("Last-Event-ID"));
    if (last.empty())
        last = queryValue(call.request.query, "lastEventId");
    quint64 after = 0;
    const auto [end, problem] = std::from_chars(last.data(), last.data() + last.size(), after);
    if (!last.empty() && (problem != std::errc() || end != last.data() + last.size()))
        return responder.answer(
            badRequest({"Last-Event-ID must be the number of an event.", "Last-Event-ID"}));
    EventFeed::start(parts.runs, run, responder, after);
}

/// How many of the bytes of a piece of input the run has already.
qsizetype repeatedBytes(const nlohmann::json &body, quint64 received, qsizetype size)
{
    const auto offset = body.find("offset");
    if (offset == body.end() || !offset->is_number_unsigned() || offset->get<quint64>() >= received)
        return 0;
    return qsizetype(std::min(received - offset->get<quint64>(), quint64(size)));
}

/// {"text": string} or {"base64": string}, and "close": true where no more follows. "offset", the bytes that
/// were given before, lets a client say again what may have been lost on the way.
void input(const ApiParts &, const RunPointer &run, const Call &call, const http::Responder &responder)
{
    const nlohmann::json body = nlohmann::json::parse(call.request.body, nullptr, false);
    if (!body.is_object())
        return responder.answer(
            badRequest({"The body must be a JSON object with \"text\" or \"base64\".", {}}));
    QByteArray bytes;
    for (const char *field : {"text", "base64"}) {
        const auto value = body.find(field);
        if (value == body.end())
            continue;
        if (!value->is_string())
            return responder.answer(
                badRequest({"The field \"" + std::string(field) + "\" must be a string.", field}));
        const QByteArray given = QByteArray::fromStdString(value->get<std::string>());
        bytes += field[0] == 't' ? given : QByteArray::fromBase64(given);
    }
    bytes.remove(0, repeatedBytes(body, run->receivedInput(), bytes.size()));
    if (!run->takesInput())
        return responder.answer(http::errorResponse(409, "The program's input is closed."));
    if (run->pendingInput() + bytes.size() > mostPendingInput)
        return responder.answer(refusal(
            {ErrorCode::Refused, QStringLiteral("The program has not read its input yet. Try again later."),
             QStringLiteral("server")}));
    if (!bytes.isEmpty())
        run->writeInput(bytes);
    if (body.value("close", nlohmann::json(false)) == true)
        run->closeInput();
    responder.answer(http::jsonResponse(202, describe(*run)));
}

void cancel(const ApiParts &parts, const RunPointer &run, const Call &, const http::Responder &responder)
{
    parts.runs.cancel(run);
    responder.answer(http::jsonResponse(202, describe(*run)));
}

void status(const ApiParts &, const RunPointer &run, const Call &, const http::Responder &responder)
{
    responder.answer(http::jsonResponse(200, describe(*run)));
}

Handler forRun(const ApiParts &parts, RunHandler handler)
{
    return [parts, handler = std::move(handler)](Call call, http::Responder responder) {
        parts.runs.post([parts, handler, call = std::move(call), responder = std::move(responder)] {
            const QString id = QString::fromStdString(call.parameters.at("id"));
            parts.runs.lookUp(
                id, call.client, [parts, handler, call, responder](const Result<RunPointer> &run) {
                    // Other clients' runs are as good as none.
                    if (!run)
                        responder.answer(refusal(run.error()));
                    else if (*run)
                        handler(parts, *run, call, responder);
                    else
                        responder.answer(http::errorResponse(404, "There is no such run, or not any more."));
                });
        });
    };
}

} // namespace

void addVersionedRunRoutes(std::vector<Route> &routes, const ApiParts &parts)
{
    Route make{"POST", "/v1/runs",
               [parts](Call call, http::Responder responder) { submit(parts, call, responder); }};
    make.limited = true;
    routes.push_back(std::move(make));
    routes.push_back({"GET", "/v1/runs/{id}", forRun(parts, status)});
    routes.push_back({"DELETE", "/v1/runs/{id}", forRun(parts, cancel)});
    routes.push_back({"GET", "/v1/runs/{id}/events", forRun(parts, events)});
    routes.push_back({"POST", "/v1/runs/{id}/input", forRun(parts, input)});
    routes.push_back({"POST", "/v1/runs/{id}/cancel", forRun(parts, cancel)});
}

} // namespace codewar::server

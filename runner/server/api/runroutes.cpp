// SPDX-License-Identifier: GPL-3.0-or-later
// POST /run: the original server's one way to run a program.
#include "runner/server/api/api.h"
#include "runner/server/api/runanswer.h"
#include "runner/server/runrequestbody.h"

#include <QCryptographicHash>

#include <algorithm>

namespace codewar::server {

namespace {

constexpr std::size_t longestIdempotencyKey = 255;

bool isPrintable(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

void run(const ApiParts &parts, Call call, http::Responder responder)
{
    const std::string key(call.request.headers.value("Idempotency-Key"));
    const bool once = call.request.headers.has("Idempotency-Key");
    if (once && (key.empty() || key.size() > longestIdempotencyKey || !isPrintable(key)))
        return responder.answer(
            badRequest({"The Idempotency-Key must have 1 to 255 printable characters.", "Idempotency-Key"}));
    auto request = runRequestOf(call.request, {parts.registry, parts.settings.largest});
    if (const auto *problem = std::get_if<BodyProblem>(&request))
        return responder.answer(badRequest(*problem));
    RunOrder order{std::get<RunRequest>(std::move(request)), call.client, call.id};
    IdempotencyKey name{call.client.key, key, {}};
    if (once)
        name.bodyHash = QCryptographicHash::hash(
            QByteArray::fromRawData(call.request.body.data(), qsizetype(call.request.body.size())),
            QCryptographicHash::Sha256);
    const RunAnswerOptions options{parts.settings.jobTimeout, !once, parts.isRemote};
    parts.runs.post([&runs = parts.runs, order = std::move(order), name = std::move(name), once, options,
                     responder = std::move(responder)]() mutable {
        const auto submitted = once ? runs.submitOnce(std::move(order), name) : runs.submit(std::move(order));
        if (submitted)
            answerWithResult(runs, *submitted, std::move(responder), options);
        else
            responder.answer(refusal(submitted.error(), 409));
    });
}

} // namespace

void addRunRoutes(std::vector<Route> &routes, const ApiParts &parts)
{
    Route route{"POST", "/run", {}};
    route.limited = true;
    route.handler = [parts](Call call, http::Responder responder) {
        run(parts, std::move(call), std::move(responder));
    };
    routes.push_back(std::move(route));
}

} // namespace codewar::server

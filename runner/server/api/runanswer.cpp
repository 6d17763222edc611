// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/api/runanswer.h"

#include "runner/server/api/api.h"

#include <nlohmann/json.hpp>

namespace codewar::server {

using namespace Qt::StringLiterals;

namespace {

http::Response unreachableResponse()
{
    return refusal({ErrorCode::Unavailable,
                    u"What runs the programs cannot be reached. Try again in a few seconds."_s, u"server"_s});
}

http::Response resultResponse(const ServedRun &run, bool isRemote)
{
    if (isRemote && run.isUnreachable())
        return unreachableResponse();
    if (run.isMistaken())
        return http::errorResponse(409, "This Idempotency-Key was used for another request within the last "
                                        "hour. Use a new key.");
    return {run.verdict() == Verdict::Ok ? 200 : 500,
            {{"Content-Type", "application/json; charset=utf-8"}},
            run.resultText()};
}

http::Response timeoutResponse(const ServedRun &run)
{
    return http::jsonResponse(
        504, {{"error", "The run had no result in time. Try again when the server is less busy."},
              {"jobId", run.id().toStdString()}});
}

} // namespace

void answerWithResult(RunService &runs, const RunService::RunPointer &run, http::Responder responder,
                      const RunAnswerOptions &options)
{
    if (run->state() == ServedRun::State::Finished)
        return responder.answer(resultResponse(*run, options.isRemote));
    // Ends with the answer, and takes its connections to the run and the timer along.
    auto *waiting = new QTimer(&runs);
    waiting->setSingleShot(true);
    QObject::connect(waiting, &QTimer::timeout, &runs, [&runs, run, responder, waiting, options] {
        waiting->deleteLater();
        responder.answer(timeoutResponse(*run));
        if (options.ownsRun)
            runs.cancel(run);
    });
    QObject::connect(run.get(), &ServedRun::finished, waiting,
                     [run = run.get(), responder, waiting, isRemote = options.isRemote] {
                         waiting->stop();
                         waiting->deleteLater();
                         responder.answer(resultResponse(*run, isRemote));
                     });
    waiting->start(options.timeout);
    if (!options.ownsRun)
        return;
    responder.onGone([&runs, weak = std::weak_ptr(run)] {
        runs.post([&runs, weak] {
            if (const RunService::RunPointer left = weak.lock())
                runs.cancel(left);
        });
    });
}

} // namespace codewar::server

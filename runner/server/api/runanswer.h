// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/server/http/responder.h"
#include "runner/server/runs/runservice.h"

namespace codewar::server {

struct RunAnswerOptions
{
    std::chrono::milliseconds timeout{60'000};
    bool ownsRun = true;   ///< nobody else waits for it: where the client leaves, it is cancelled
    bool isRemote = false; ///< an unreachable place is 503
};

/// Answers with the run's result once there is one: 200 for ok, 500 for any other verdict; 504 where that
/// takes too long. In the runs' thread.
void answerWithResult(RunService &runs, const RunService::RunPointer &run, http::Responder responder,
                      const RunAnswerOptions &options);

} // namespace codewar::server

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/run.h"
#include "runner/run/runrequest.h"

#include <functional>
#include <memory>
#include <optional>

namespace codewar {

/// The side of a Runner whose runs go on without the process that started them. Used from the runner's
/// thread.
class LastingRuns
{
public:
    /// What is needed of a run's request to follow it: without its program and input.
    using Found = std::function<void(const Result<std::optional<RunRequest>> &)>;

    virtual ~LastingRuns() = default;

    /// Runner::start() for one of many clients, who take turns: so many runs of the same client's wait before
    /// this one for the same language.
    virtual Result<std::unique_ptr<Run>> startInTurn(const RunRequest &request, int behindOwn) = 0;

    /// A run by its id, whoever started it. `then` is called later, and not at all once the runner is gone.
    virtual void find(const QString &id, Found then) = 0;
    /// The same run, from its beginning as far as that is still known.
    virtual Result<std::unique_ptr<Run>> follow(const RunRequest &found) = 0;
};

} // namespace codewar

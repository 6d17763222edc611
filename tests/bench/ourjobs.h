// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/runner.h"
#include "series.h"

#include <functional>

namespace codewar {

/// Submits programs to a runner and waits for each; what they need to be timed from the outside.
class OurJobs
{
public:
    explicit OurJobs(Runner &runner) : m_runner(runner) {}

    static RunRequest request(const QString &language, const QByteArray &source, bool useCache = false);

    /// Milliseconds from submission to result. Aborts where the program does not print `expected`.
    double timed(const RunRequest &request, const QByteArray &expected);
    /// Milliseconds between the limit of this run and its result. Aborts where the limit is not the verdict.
    double beyondTimeLimit(RunRequest request);
    /// Milliseconds from each write of programs.h's clockWriter to its arrival here.
    Series streamLatency();
    /// Jobs a second with `inFlight` jobs at any time, for about this long.
    double rate(const RunRequest &request, int inFlight, int milliseconds);
    /// Leaves the runner alone with what it does in the background.
    void pause(int milliseconds);

private:
    RunResult finish(const RunRequest &request, const std::function<void(Run &)> &watch);
    std::unique_ptr<Run> start(const RunRequest &request);

    Runner &m_runner;
};

} // namespace codewar

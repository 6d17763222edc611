// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/language.h"
#include "runner/run/result.h"
#include "runner/run/run.h"
#include "runner/run/runnernumbers.h"
#include "runner/run/runrequest.h"

#include <memory>

namespace codewar {

class LastingRuns;

/// Where a runner runs code and how it is doing, for the status line.
struct RunnerStatus
{
    bool ready = false;
    QString place;    ///< "bubblewrap", "docker", a server's address
    QString message;  ///< one sentence: why this place, or why it is not ready and what to do
    int waiting = 0;  ///< jobs queued
    int active = 0;   ///< jobs running
    Limits largest{}; ///< the most that a run may be given here
    /// Bytes that one run may be given on its stdin, at its start and while it runs.
    qint64 largestInput = 1LL << 30;
};

/// Everything that can run code. Not thread-safe: used from the thread that made it; once its runs are gone
/// it may be destroyed on another.
class Runner
{
public:
    Runner() = default;
    Runner(const Runner &) = delete;
    Runner &operator=(const Runner &) = delete;
    virtual ~Runner() = default;

    /// Starts a run, or says why the request is wrong or refused. The caller owns the Run.
    virtual Result<std::unique_ptr<Run>> start(const RunRequest &request) = 0;
    virtual RunnerStatus status() const = 0;
    /// What compiles or runs this language here, e.g. "g++ 12.2.0"; empty where it is not known yet.
    virtual QString toolchain(const QString &languageId) const = 0;
    /// A person is about to use this language: whatever makes its next run faster may be done now, elsewhere.
    virtual void prepare(const QString &languageId) { Q_UNUSED(languageId) }
    virtual RunnerNumbers numbers() const { return {}; }
    /// Null where runs end with this process.
    virtual LastingRuns *lasting() { return nullptr; }
};

} // namespace codewar

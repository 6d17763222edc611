// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/server/runs/runservice.h"

namespace codewar {
class Log;
}

namespace codewar::server {

/// Writes a line of the log for each run: for whom, and how it ended. No code and no output.
class RunLog final : public RunObserver
{
public:
    explicit RunLog(Log &log) : m_log(log) {}

    void runOrdered(const ServedRun &run) override;
    void runFinished(const ServedRun &run, const RunResult &result) override;

private:
    Log &m_log;
};

} // namespace codewar::server

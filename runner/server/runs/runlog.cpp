// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/runs/runlog.h"

#include "runner/log/log.h"

#include <nlohmann/json.hpp>

namespace codewar::server {

namespace {

nlohmann::ordered_json fieldsOf(const ServedRun &run)
{
    return {{"requestId", run.order().requestId},
            {"jobId", run.id().toStdString()},
            {"client", run.order().client.name},
            {"language", run.order().request.language.toStdString()}};
}

} // namespace

void RunLog::runOrdered(const ServedRun &run)
{
    if (m_log.writes(Log::Level::Debug))
        m_log.write(Log::Level::Debug, "run accepted", fieldsOf(run));
}

void RunLog::runFinished(const ServedRun &run, const RunResult &result)
{
    // Only our own failures are for whoever looks after the server.
    const bool ours = result.verdict == Verdict::InternalError;
    const Log::Level level = ours ? Log::Level::Error : Log::Level::Info;
    if (!m_log.writes(level))
        return;
    nlohmann::ordered_json fields = fieldsOf(run);
    fields["verdict"] = verdictName(result.verdict).toStdString();
    fields["queueMs"] = result.timing.queueMs;
    fields["totalMs"] = result.timing.totalMs;
    if (ours)
        fields["error"] = result.error.toStdString();
    m_log.write(level, "run finished", fields);
}

} // namespace codewar::server

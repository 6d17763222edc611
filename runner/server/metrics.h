// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/server/runs/runservice.h"
#include "runner/server/statusboard.h"

#include <memory>
#include <string>

namespace codewar::server {

struct AnsweredRequest
{
    std::string method;
    std::string route; ///< one of the table's paths, so that there are not more series than routes
    int status = 0;
    double seconds = 0;
    std::size_t receivedBytes = 0; ///< of its body
    std::size_t sentBytes = 0;     ///< of the answer's
};

/// What is counted, as Prometheus reads it (docs/metrics.md). Thread-safe.
class Metrics final : public RunObserver
{
public:
    Metrics();
    ~Metrics() override;

    void requestAnswered(const AnsweredRequest &request);
    void runOrdered(const ServedRun &run) override;
    void runRestarted(const ServedRun &run) override;
    void runFinished(const ServedRun &run, const RunResult &result) override;
    /// Whether programs can be run, now and then; in the runs' thread.
    void observeReady(bool ready);

    /// In the text format, with the state of this moment.
    std::string text(const ServerState &state, std::size_t connections);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace codewar::server

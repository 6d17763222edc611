// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/server/runs/runservice.h"
#include "runner/server/statusboard.h"

#include <memory>
#include <string>

namespace codewar::server {

/// What is counted, as Prometheus reads it. Thread-safe.
class Metrics final : public RunObserver
{
public:
    Metrics();
    ~Metrics() override;

    /// `route` is one of the table's paths, so that there are not more series than routes.
    void requestAnswered(const std::string &method, const std::string &route, int status, double seconds);
    void runOrdered(const ServedRun &run) override;
    void runFinished(const ServedRun &run, const RunResult &result) override;

    /// In the text format, with the state of this moment.
    std::string text(const ServerState &state, std::size_t connections);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace codewar::server

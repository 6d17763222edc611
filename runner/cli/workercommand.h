// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/cli/redisoptions.h"
#include "runner/connect/connect.h"
#include "runner/run/limits.h"
#include "runner/server/http/httpserver.h"
#include "runner/worker/workerservice.h"

#include <vector>

namespace codewar {

/// What `codewar-runner worker` was asked for.
struct WorkerOptions
{
    RedisOptions redis;
    std::vector<std::string> queues;
    int concurrency = 0;
    std::string name;
    std::string sandbox = "auto";
    std::string metrics; ///< where they can be asked for; empty: nowhere
    std::string logLevel = "info";
    std::string logFormat = "auto";
    int jobsAMinute = 0;
    double timeLimit = 60;
    double compileTimeLimit = 120;
    qint64 memoryLimit = 1024; ///< MiB
    // For tests: times so short that a worker's end is noticed soon.
    int lockMs = 30'000;
    int stalledMs = 30'000;
    int allowedStalls = 1;

    void declare(CLI::App &command);
    Target target() const;
    Result<WorkerServiceOptions> service() const;
    Result<std::optional<http::ListenAddress>> metricsAddress() const;
};

/// Does the jobs of queues in Redis until it is told to stop.
int workerCommand(const WorkerOptions &options);

} // namespace codewar

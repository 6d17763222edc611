// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

namespace codewar {

namespace bullmq {
struct WorkerCounts;
}
struct RunResult;

/// What a worker counts, as Prometheus reads it.
class WorkerMetrics
{
public:
    /// `concurrency`: programs that it runs at once at most.
    explicit WorkerMetrics(int concurrency);
    ~WorkerMetrics();

    void programFinished(const RunResult &result);
    /// In the text format, with the counts of this moment. `isReady`: it takes jobs.
    std::string text(const bullmq::WorkerCounts &counts, bool isReady);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace codewar

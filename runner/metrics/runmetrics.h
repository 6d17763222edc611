// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <prometheus/counter.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>

namespace codewar {

struct RunResult;

/// How programs ended, and what they took. Thread-safe.
class RunMetrics
{
public:
    /// `registry` must outlive it.
    explicit RunMetrics(prometheus::Registry &registry);

    void finished(const RunResult &result);

private:
    prometheus::Family<prometheus::Counter> &m_runs;
    prometheus::Family<prometheus::Histogram> &m_stages;
    prometheus::Family<prometheus::Counter> &m_cpu;
    prometheus::Family<prometheus::Histogram> &m_memory;
    prometheus::Family<prometheus::Counter> &m_cached;
    prometheus::Family<prometheus::Counter> &m_crashes;
};

} // namespace codewar

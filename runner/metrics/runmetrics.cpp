// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/metrics/runmetrics.h"

#include "runner/metrics/family.h"
#include "runner/run/runresult.h"

#include <utility>

namespace codewar {

namespace {

using prometheus::BuildCounter;
using prometheus::BuildHistogram;
using Buckets = prometheus::Histogram::BucketBoundaries;

const Buckets seconds{0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60};
const Buckets memoryBytes{4e6, 8e6, 16e6, 32e6, 64e6, 128e6, 256e6, 512e6, 1024e6};

} // namespace

RunMetrics::RunMetrics(prometheus::Registry &registry)
    : m_runs(
          family(registry, BuildCounter(), "codewar_runs_total", "Runs finished, by language and verdict")),
      m_stages(family(registry, BuildHistogram(), "codewar_run_stage_seconds",
                      "Wall time of runs, by stage (queue, prepare, compile, run, total)")),
      m_cpu(family(registry, BuildCounter(), "codewar_run_cpu_seconds_total", "CPU time of programs")),
      m_memory(
          family(registry, BuildHistogram(), "codewar_run_peak_memory_bytes", "Peak memory of programs")),
      m_cached(family(registry, BuildCounter(), "codewar_run_cached_compiles_total", "Compiles skipped")),
      m_crashes(family(registry, BuildCounter(), "codewar_sandbox_failures_total",
                       "Runs that our machinery failed"))
{}

void RunMetrics::finished(const RunResult &result)
{
    const prometheus::Labels language{{"language", result.language.toStdString()}};
    prometheus::Labels verdict = language;
    verdict.emplace("verdict", verdictName(result.verdict).toStdString());
    m_runs.Add(verdict).Increment();
    const std::pair<const char *, double> stages[] = {{"queue", result.timing.queueMs},
                                                      {"prepare", result.timing.prepareMs},
                                                      {"compile", result.timing.compileMs},
                                                      {"run", result.timing.runMs},
                                                      {"total", result.timing.totalMs}};
    for (const auto &[stage, ms] : stages)
        m_stages.Add({{"stage", stage}}, seconds).Observe(ms / 1000);
    m_cpu.Add(language).Increment(result.timing.cpuMs / 1000);
    if (result.peakMemoryBytes > 0)
        m_memory.Add(language, memoryBytes).Observe(double(result.peakMemoryBytes));
    if (result.cached)
        m_cached.Add(language).Increment();
    if (result.verdict == Verdict::InternalError)
        m_crashes.Add(language).Increment();
}

} // namespace codewar

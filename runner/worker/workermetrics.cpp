// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/worker/workermetrics.h"

#include "runner/metrics/family.h"
#include "runner/metrics/processmetrics.h"
#include "runner/metrics/runmetrics.h"
#include "runner/redis/bullmq/worker/workersettings.h"

#include <prometheus/text_serializer.h>

namespace codewar {

namespace {

using prometheus::Counter;
using prometheus::Gauge;

/// To a number that somebody else counts.
void bring(Counter &counter, quint64 count)
{
    counter.Increment(double(count) - counter.Value());
}

} // namespace

class WorkerMetrics::Impl
{
public:
    Counter &ended(const char *end) { return m_ended.Add({{"end", end}}); }

    prometheus::Registry registry;
    RunMetrics runs{registry};
    Counter &started = family(registry, prometheus::BuildCounter(), "codewar_worker_jobs_started_total",
                              "Attempts at jobs that this worker began")
                           .Add({});
    Counter &recovered = family(registry, prometheus::BuildCounter(), "codewar_worker_jobs_recovered_total",
                                "Jobs that it took back from workers that were gone")
                             .Add({});
    prometheus::Family<Gauge> &queue =
        family(registry, prometheus::BuildGauge(), "codewar_queue_jobs", "Jobs now, by state (running)");
    prometheus::Family<Gauge> &gauges = family(registry, prometheus::BuildGauge(), "codewar_worker",
                                               "Of this process, by what (concurrency, ready)");
    ProcessMetrics process{registry};

private:
    prometheus::Family<Counter> &m_ended =
        family(registry, prometheus::BuildCounter(), "codewar_worker_jobs_total",
               "Attempts that ended, by end (completed, failed, retried, handed_back, lost)");
};

WorkerMetrics::WorkerMetrics(int concurrency) : m_impl(std::make_unique<Impl>())
{
    m_impl->gauges.Add({{"what", "concurrency"}}).Set(concurrency);
}

WorkerMetrics::~WorkerMetrics() = default;

void WorkerMetrics::programFinished(const RunResult &result)
{
    m_impl->runs.finished(result);
}

std::string WorkerMetrics::text(const bullmq::WorkerCounts &counts, bool isReady)
{
    bring(m_impl->started, counts.started);
    bring(m_impl->recovered, counts.recovered);
    bring(m_impl->ended("completed"), counts.completed);
    bring(m_impl->ended("failed"), counts.failed);
    bring(m_impl->ended("retried"), counts.retried);
    bring(m_impl->ended("handed_back"), counts.handedBack);
    bring(m_impl->ended("lost"), counts.lost);
    m_impl->queue.Add({{"state", "running"}}).Set(counts.running);
    m_impl->gauges.Add({{"what", "ready"}}).Set(isReady ? 1 : 0);
    m_impl->process.update();
    return prometheus::TextSerializer().Serialize(m_impl->registry.Collect());
}

} // namespace codewar

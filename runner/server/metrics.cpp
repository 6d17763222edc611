// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/metrics.h"

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

#include <sys/resource.h>
#include <unistd.h>

#include <fstream>

namespace codewar::server {

namespace {

using Labels = std::map<std::string, std::string>;
using prometheus::Counter;
using prometheus::Gauge;
using prometheus::Histogram;

const Histogram::BucketBoundaries requestSeconds{0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1,
                                                 0.25,   0.5,   1,      2.5,   5,    10,    30,   60};
const Histogram::BucketBoundaries runSeconds{0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60};
const Histogram::BucketBoundaries memoryBytes{4e6, 8e6, 16e6, 32e6, 64e6, 128e6, 256e6, 512e6, 1024e6};

template <typename Builder>
auto &family(prometheus::Registry &registry, Builder builder, const char *name, const char *help)
{
    return builder.Name(name).Help(help).Register(registry);
}

double residentBytes()
{
    std::ifstream file("/proc/self/statm");
    double pages = 0;
    file >> pages >> pages;
    return pages * double(::sysconf(_SC_PAGESIZE));
}

double cpuSeconds(int who)
{
    rusage usage{};
    ::getrusage(who, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

} // namespace

class Metrics::Impl
{
public:
    prometheus::Registry registry;

    prometheus::Family<Counter> &requests =
        family(registry, prometheus::BuildCounter(), "codewar_http_requests_total", "Requests answered");
    prometheus::Family<Histogram> &latency = family(registry, prometheus::BuildHistogram(),
                                                    "codewar_http_request_seconds", "From request to answer");
    prometheus::Family<Counter> &ordered =
        family(registry, prometheus::BuildCounter(), "codewar_runs_accepted_total", "Runs accepted");
    prometheus::Family<Counter> &runs = family(registry, prometheus::BuildCounter(), "codewar_runs_total",
                                               "Runs finished, by language and verdict");
    prometheus::Family<Histogram> &stages =
        family(registry, prometheus::BuildHistogram(), "codewar_run_stage_seconds",
               "Wall time of runs, by stage (queue, prepare, compile, run, total)");
    prometheus::Family<Counter> &cpu =
        family(registry, prometheus::BuildCounter(), "codewar_run_cpu_seconds_total", "CPU time of programs");
    prometheus::Family<Histogram> &memory = family(
        registry, prometheus::BuildHistogram(), "codewar_run_peak_memory_bytes", "Peak memory of programs");
    prometheus::Family<Counter> &cached =
        family(registry, prometheus::BuildCounter(), "codewar_run_cached_compiles_total", "Compiles skipped");
    prometheus::Family<Counter> &errors = family(registry, prometheus::BuildCounter(), "codewar_errors_total",
                                                 "Answers that were errors, by status and route");
    prometheus::Family<Counter> &crashes =
        family(registry, prometheus::BuildCounter(), "codewar_sandbox_failures_total",
               "Runs that our machinery failed");
    prometheus::Family<Gauge> &queue = family(registry, prometheus::BuildGauge(), "codewar_queue_jobs",
                                              "Jobs now, by state (waiting, running)");
    prometheus::Family<Gauge> &gauges =
        family(registry, prometheus::BuildGauge(), "codewar_server",
               "Of this process, by what (connections, ready, temp_free_bytes)");
    prometheus::Family<Gauge> &processCpu =
        family(registry, prometheus::BuildGauge(), "process_cpu_seconds_total", "CPU time of this process");
    prometheus::Family<Gauge> &processMemory =
        family(registry, prometheus::BuildGauge(), "process_resident_memory_bytes", "Memory of this process");
};

Metrics::Metrics() : m_impl(std::make_unique<Impl>()) {}

Metrics::~Metrics() = default;

void Metrics::requestAnswered(const std::string &method, const std::string &route, int status, double seconds)
{
    const std::string code = std::to_string(status);
    m_impl->requests.Add({{"method", method}, {"route", route}, {"status", code}}).Increment();
    m_impl->latency.Add({{"route", route}}, requestSeconds).Observe(seconds);
    if (status >= 400)
        m_impl->errors.Add({{"route", route}, {"status", code}}).Increment();
}

void Metrics::runOrdered(const ServedRun &run)
{
    m_impl->ordered.Add({{"language", run.order().request.language.toStdString()}}).Increment();
}

void Metrics::runFinished(const ServedRun &, const RunResult &result)
{
    const Labels language{{"language", result.language.toStdString()}};
    Labels verdict = language;
    verdict.emplace("verdict", verdictName(result.verdict).toStdString());
    m_impl->runs.Add(verdict).Increment();
    const std::pair<const char *, double> stages[] = {{"queue", result.timing.queueMs},
                                                      {"prepare", result.timing.prepareMs},
                                                      {"compile", result.timing.compileMs},
                                                      {"run", result.timing.runMs},
                                                      {"total", result.timing.totalMs}};
    for (const auto &[stage, ms] : stages)
        m_impl->stages.Add({{"stage", stage}}, runSeconds).Observe(ms / 1000);
    m_impl->cpu.Add(language).Increment(result.timing.cpuMs / 1000);
    if (result.peakMemoryBytes > 0)
        m_impl->memory.Add(language, memoryBytes).Observe(double(result.peakMemoryBytes));
    if (result.cached)
        m_impl->cached.Add(language).Increment();
    if (result.verdict == Verdict::InternalError)
        m_impl->crashes.Add(language).Increment();
}

std::string Metrics::text(const ServerState &state, std::size_t connections)
{
    m_impl->queue.Add({{"state", "waiting"}}).Set(state.waiting);
    m_impl->queue.Add({{"state", "running"}}).Set(state.active);
    m_impl->gauges.Add({{"what", "connections"}}).Set(double(connections));
    m_impl->gauges.Add({{"what", "ready"}}).Set(state.runner.ready ? 1 : 0);
    m_impl->gauges.Add({{"what", "temp_free_bytes"}}).Set(double(state.freeTempBytes));
    m_impl->processCpu.Add({{"of", "server"}}).Set(cpuSeconds(RUSAGE_SELF));
    m_impl->processCpu.Add({{"of", "children"}}).Set(cpuSeconds(RUSAGE_CHILDREN));
    m_impl->processMemory.Add({}).Set(residentBytes());
    return prometheus::TextSerializer().Serialize(m_impl->registry.Collect());
}

} // namespace codewar::server

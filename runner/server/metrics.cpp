// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/metrics.h"

#include "runner/metrics/family.h"
#include "runner/metrics/processmetrics.h"
#include "runner/metrics/runmetrics.h"

#include <prometheus/text_serializer.h>

namespace codewar::server {

namespace {

using prometheus::Counter;
using prometheus::Gauge;
using prometheus::Histogram;

const Histogram::BucketBoundaries requestSeconds{0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1,
                                                 0.25,   0.5,   1,      2.5,   5,    10,    30,   60};

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
    prometheus::Family<Counter> &errors = family(registry, prometheus::BuildCounter(), "codewar_errors_total",
                                                 "Answers that were errors, by status and route");
    RunMetrics runs{registry};
    prometheus::Family<Gauge> &queue = family(registry, prometheus::BuildGauge(), "codewar_queue_jobs",
                                              "Jobs now, by state (waiting, running)");
    prometheus::Family<Gauge> &gauges =
        family(registry, prometheus::BuildGauge(), "codewar_server",
               "Of this process, by what (connections, ready, temp_free_bytes)");
    ProcessMetrics process{registry, "server"};
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
    m_impl->runs.finished(result);
}

std::string Metrics::text(const ServerState &state, std::size_t connections)
{
    m_impl->queue.Add({{"state", "waiting"}}).Set(state.waiting);
    m_impl->queue.Add({{"state", "running"}}).Set(state.active);
    m_impl->gauges.Add({{"what", "connections"}}).Set(double(connections));
    m_impl->gauges.Add({{"what", "ready"}}).Set(state.runner.ready ? 1 : 0);
    m_impl->gauges.Add({{"what", "temp_free_bytes"}}).Set(double(state.freeTempBytes));
    m_impl->process.update();
    return prometheus::TextSerializer().Serialize(m_impl->registry.Collect());
}

} // namespace codewar::server

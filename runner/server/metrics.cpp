// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/metrics.h"

#include "runner/metrics/processmetrics.h"
#include "runner/metrics/runmetrics.h"

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

#include <QCoreApplication>

#include <algorithm>

namespace codewar::server {

namespace {

using Clock = std::chrono::steady_clock;
using Labels = std::map<std::string, std::string>;
using prometheus::Counter;
using prometheus::Gauge;
using prometheus::Histogram;

const Histogram::BucketBoundaries requestSeconds{0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1,
                                                 0.25,   0.5,   1,      2.5,   5,    10,    30,   60};
const Histogram::BucketBoundaries recoverySeconds{1, 2.5, 5, 10, 30, 60, 300, 900, 3600};

/// A counter of something that is counted elsewhere.
void raise(Counter &counter, double to)
{
    if (to > counter.Value())
        counter.Increment(to - counter.Value());
}

} // namespace

class Metrics::Impl
{
public:
    prometheus::Family<Counter> &counter(const char *name, const char *help)
    {
        return prometheus::BuildCounter().Name(name).Help(help).Register(registry);
    }
    prometheus::Family<Gauge> &gauge(const char *name, const char *help)
    {
        return prometheus::BuildGauge().Name(name).Help(help).Register(registry);
    }
    prometheus::Family<Histogram> &histogram(const char *name, const char *help)
    {
        return prometheus::BuildHistogram().Name(name).Help(help).Register(registry);
    }

    // docs/metrics.md lists them all.
    prometheus::Registry registry;
    prometheus::Family<Counter> &requests = counter("codewar_http_requests_total", "Requests answered");
    prometheus::Family<Histogram> &latency =
        histogram("codewar_http_request_seconds", "From the whole request to its answer");
    prometheus::Family<Counter> &received =
        counter("codewar_http_received_bytes_total", "Bodies of requests");
    prometheus::Family<Counter> &sent =
        counter("codewar_http_sent_bytes_total", "Bodies of answers, without those of event streams");
    prometheus::Family<Counter> &errors = counter("codewar_errors_total", "Answers that were errors");
    Gauge &connections = gauge("codewar_http_connections", "Connections now").Add({});

    prometheus::Family<Counter> &ordered = counter("codewar_runs_accepted_total", "Runs accepted");
    prometheus::Family<Counter> &restarts =
        counter("codewar_runs_restarted_total", "Runs begun again, as whoever ran them was lost");
    RunMetrics runs{registry};

    prometheus::Family<Gauge> &queue = gauge("codewar_queue_jobs", "Runs of this server now");
    prometheus::Family<Gauge> &redis =
        gauge("codewar_redis_queue_jobs", "Jobs in the queues in Redis, of all servers");
    prometheus::Family<Gauge> &sandboxes = gauge("codewar_sandboxes", "Sandboxes of the pool");
    Gauge &ready = gauge("codewar_ready", "1 while programs can be run").Add({});
    Histogram &recovery =
        histogram("codewar_recovery_seconds", "From when programs could not be run to when they could again")
            .Add({}, recoverySeconds);
    Gauge &tempFree = gauge("codewar_temp_free_bytes", "Free where temporary files are").Add({});
    Gauge &tempSize = gauge("codewar_temp_size_bytes", "Size of the file system they are on").Add({});

    prometheus::Family<Gauge> &auditWorks = gauge("codewar_audit_writable", "1 while runs can be recorded");
    prometheus::Family<Counter> &auditLost =
        counter("codewar_audit_lost_runs_total", "Runs that could not be recorded");

    ProcessMetrics process{registry};
    prometheus::Family<Gauge> &build = gauge("codewar_build_info", "1, by the version of the server");

    std::optional<Clock::time_point> awaySince; ///< the runs' thread's, as the next
    bool wasReady = false;

    void setRunner(const RunnerNumbers &numbers)
    {
        for (const SandboxNumbers &pool : numbers.sandboxes) {
            const std::pair<const char *, int> states[] = {
                {"ready", pool.ready}, {"coming", pool.coming}, {"busy", pool.busy}};
            for (const auto &[state, count] : states)
                sandboxes.Add({{"language", pool.language.toStdString()}, {"state", state}}).Set(count);
        }
        for (const QueueNumbers &depth : numbers.queues) {
            const std::pair<const char *, qint64> states[] = {{"waiting", depth.waiting},
                                                              {"delayed", depth.delayed},
                                                              {"active", depth.active},
                                                              {"failed", depth.failed}};
            for (const auto &[state, count] : states)
                redis.Add({{"queue", depth.queue.toStdString()}, {"state", state}}).Set(double(count));
        }
    }
};

Metrics::Metrics() : m_impl(std::make_unique<Impl>()) {}

Metrics::~Metrics() = default;

void Metrics::requestAnswered(const AnsweredRequest &request)
{
    const std::string code = std::to_string(request.status);
    const Labels route{{"route", request.route}};
    m_impl->requests.Add({{"method", request.method}, {"route", request.route}, {"status", code}})
        .Increment();
    m_impl->latency.Add(route, requestSeconds).Observe(request.seconds);
    m_impl->received.Add(route).Increment(double(request.receivedBytes));
    m_impl->sent.Add(route).Increment(double(request.sentBytes));
    if (request.status >= 400)
        m_impl->errors.Add({{"route", request.route}, {"status", code}}).Increment();
}

void Metrics::runOrdered(const ServedRun &run)
{
    m_impl->ordered.Add({{"language", run.order().request.language.toStdString()}}).Increment();
}

void Metrics::runRestarted(const ServedRun &run)
{
    m_impl->restarts.Add({{"language", run.order().request.language.toStdString()}}).Increment();
}

void Metrics::runFinished(const ServedRun &, const RunResult &result)
{
    m_impl->runs.finished(result);
}

void Metrics::observeReady(bool ready)
{
    const Clock::time_point now = Clock::now();
    if (ready && m_impl->awaySince)
        m_impl->recovery.Observe(std::chrono::duration<double>(now - *m_impl->awaySince).count());
    if (ready)
        m_impl->awaySince.reset();
    else if (m_impl->wasReady)
        m_impl->awaySince = now;
    m_impl->wasReady = ready;
}

std::string Metrics::text(const ServerState &state, std::size_t connections)
{
    m_impl->queue.Add({{"state", "waiting"}}).Set(state.waiting);
    m_impl->queue.Add({{"state", "running"}}).Set(state.active);
    m_impl->connections.Set(double(connections));
    m_impl->ready.Set(state.runner.ready ? 1 : 0);
    m_impl->tempFree.Set(double(std::max<qint64>(0, state.freeTempBytes)));
    m_impl->tempSize.Set(double(std::max<qint64>(0, state.tempBytes)));
    m_impl->build.Add({{"version", QCoreApplication::applicationVersion().toStdString()}}).Set(1);
    if (state.audit) {
        m_impl->auditWorks.Add({}).Set(state.audit->works ? 1 : 0);
        raise(m_impl->auditLost.Add({}), double(state.audit->lost));
    }
    m_impl->setRunner(state.numbers);
    m_impl->process.update();
    return prometheus::TextSerializer().Serialize(m_impl->registry.Collect());
}

} // namespace codewar::server

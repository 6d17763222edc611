// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/worker/workerservice.h"

#include "runner/run/languageregistry.h"
#include "runner/run/runner.h"
#include "runner/worker/programprocessor.h"

#include <nlohmann/json.hpp>

namespace codewar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using bullmq::Job;
using bullmq::Worker;
using nlohmann::ordered_json;
using Level = Log::Level;

namespace {

constexpr auto tryInterval = 100ms;
constexpr qint64 patienceWithRedisMs = 15'000;
constexpr qint64 patienceWithSandboxMs = 60'000;

ordered_json about(const QByteArray &queue, const Job &job)
{
    return {
        {"queue", queue.toStdString()}, {"jobId", job.id.toStdString()}, {"attempt", job.attemptsStarted}};
}

ordered_json about(const QByteArray &queue, const Job &job, const QByteArray &reason)
{
    ordered_json fields = about(queue, job);
    fields["reason"] = reason.left(500).toStdString();
    return fields;
}

} // namespace

WorkerService::WorkerService(Runner &runner, const LanguageRegistry &registry, Log &log,
                             WorkerServiceOptions options)
    : m_runner(runner),
      m_registry(registry),
      m_log(log),
      m_options(std::move(options)),
      m_connection(m_options.connection),
      m_follower(m_connection),
      m_metrics(m_options.worker.concurrency)
{
    m_trying.setInterval(tryInterval);
    connect(&m_trying, &QTimer::timeout, this, &WorkerService::tryToBegin);
}

WorkerService::~WorkerService() = default;

void WorkerService::start()
{
    m_sinceStart.start();
    m_connection.open();
    m_trying.start();
}

/// Once both Redis and the sandbox are there.
void WorkerService::tryToBegin()
{
    const auto &failure = m_connection.failure();
    if (failure &&
        (failure->code == ErrorCode::InvalidInput || m_sinceStart.hasExpired(patienceWithRedisMs))) {
        m_trying.stop();
        Q_EMIT failed(*failure);
        return;
    }
    const RunnerStatus status = m_runner.status();
    if (m_connection.state() == redis::Connection::State::Ready && status.ready) {
        m_trying.stop();
        const Result<QList<bullmq::QueueKeys>> found = queues();
        if (found)
            begin(*found);
        else
            Q_EMIT failed(found.error());
    } else if (m_sinceStart.hasExpired(patienceWithSandboxMs)) {
        m_trying.stop();
        Q_EMIT failed({ErrorCode::Unavailable, status.message, u"worker"_s});
    }
}

Result<QList<bullmq::QueueKeys>> WorkerService::queues() const
{
    QByteArrayList names = m_options.queues;
    if (names.isEmpty()) {
        for (const Language &language : m_registry.languages()) {
            if (!m_runner.toolchain(language.id).isEmpty())
                names << language.id.toUtf8() + "-jobs";
        }
    }
    if (names.isEmpty())
        return Error{
            ErrorCode::Unavailable,
            u"No language can run here, so there is no queue to work on; codewar-runner doctor says why."_s,
            u"worker"_s};
    QList<bullmq::QueueKeys> queues;
    for (const QByteArray &name : names) {
        const auto keys = bullmq::QueueKeys::of(name, m_options.prefix);
        if (!keys)
            return keys.error();
        queues << *keys;
    }
    return queues;
}

void WorkerService::begin(const QList<bullmq::QueueKeys> &queues)
{
    m_options.worker.queues = queues;
    m_processor = std::make_unique<ProgramProcessor>(
        m_runner, LiveServices{m_connection, m_follower, m_options.worker.name}, m_options.most);
    connect(m_processor.get(), &ProgramProcessor::programFinished, this,
            [this](const RunResult &result) { m_metrics.programFinished(result); });
    m_worker = std::make_unique<Worker>(m_options.connection, m_options.worker, *m_processor);
    tellAboutJobs();
    tellAboutWorker();
    checkEviction();
    m_worker->start();
}

/// A Redis that drops keys when its memory is full loses jobs.
void WorkerService::checkEviction()
{
    m_connection.send({"INFO", "memory"}, [this](const Result<redis::Reply> &reply) {
        if (reply && reply->text().contains("maxmemory_policy:") &&
            !reply->text().contains("maxmemory_policy:noeviction"))
            m_log.write(
                Level::Warning,
                "this Redis drops jobs when its memory is full: set its maxmemory-policy to noeviction",
                ordered_json::object());
    });
}

void WorkerService::interrupt()
{
    if (!m_worker) {
        Q_EMIT finished();
    } else if (m_stopping) {
        m_log.write(Level::Warning, "giving running jobs back", {{"running", m_worker->counts().running}});
        m_worker->stopNow();
    } else {
        m_stopping = true;
        m_log.write(Level::Info, "stopping after the running jobs",
                    {{"running", m_worker->counts().running}});
        m_worker->stop();
    }
}

std::string WorkerService::metrics()
{
    const bool isReady =
        m_worker && !m_stopping && m_worker->connection().state() == redis::Connection::State::Ready;
    return m_metrics.text(m_worker ? m_worker->counts() : bullmq::WorkerCounts(), isReady);
}

void WorkerService::tellAboutJobs()
{
    Worker *worker = m_worker.get();
    connect(worker, &Worker::jobStarted, this, [this](const QByteArray &queue, const Job &job) {
        m_log.write(Level::Debug, "job started", about(queue, job));
    });
    connect(worker, &Worker::jobCompleted, this, [this](const QByteArray &queue, const Job &job) {
        m_log.write(Level::Info, "job completed", about(queue, job));
    });
    connect(worker, &Worker::jobFailed, this,
            [this](const QByteArray &queue, const Job &job, const QByteArray &reason) {
                m_log.write(Level::Warning, "job failed", about(queue, job, reason));
            });
    connect(worker, &Worker::jobRetried, this,
            [this](const QByteArray &queue, const Job &job, const QByteArray &reason, auto delay) {
                ordered_json fields = about(queue, job, reason);
                fields["delayMs"] = delay.count();
                m_log.write(Level::Warning, "job will be tried again", fields);
            });
    connect(worker, &Worker::jobHandedBack, this, [this](const QByteArray &queue, const Job &job) {
        m_log.write(Level::Info, "job handed back", about(queue, job));
    });
    connect(worker, &Worker::jobLost, this, [this](const QByteArray &queue, const Job &job) {
        m_log.write(Level::Warning, "job lost: its lock is gone", about(queue, job));
    });
}

void WorkerService::tellAboutWorker()
{
    Worker *worker = m_worker.get();
    connect(worker, &Worker::ready, this, [this] {
        ordered_json queues = ordered_json::array();
        for (const bullmq::QueueKeys &keys : std::as_const(m_options.worker.queues))
            queues.push_back(keys.queue().toStdString());
        m_log.write(Level::Info, "ready",
                    {{"redis", m_options.connection.address.toDisplay().toStdString()},
                     {"queues", queues},
                     {"concurrency", m_options.worker.concurrency},
                     {"sandbox", m_runner.status().place.toStdString()}});
    });
    connect(worker, &Worker::jobsRecovered, this, [this](const QByteArray &queue, const QByteArrayList &ids) {
        m_log.write(Level::Warning, "took jobs back from workers that are gone",
                    {{"queue", queue.toStdString()}, {"jobIds", ids.join(' ').toStdString()}});
    });
    connect(worker, &Worker::troubled, this, [this](const Error &error) {
        m_log.write(Level::Warning, "trouble", {{"reason", error.message.toStdString()}});
    });
    connect(worker, &Worker::stopped, this, [this] {
        const bullmq::WorkerCounts counts = m_worker->counts();
        m_log.write(Level::Info, "stopped",
                    {{"completed", counts.completed},
                     {"failed", counts.failed},
                     {"retried", counts.retried},
                     {"handedBack", counts.handedBack},
                     {"lost", counts.lost}});
        Q_EMIT finished();
    });
}

} // namespace codewar

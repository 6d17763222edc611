// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/log/log.h"
#include "runner/redis/bullmq/worker/worker.h"
#include "runner/redis/live/streamfollower.h"
#include "runner/run/limits.h"
#include "runner/worker/workermetrics.h"

#include <QElapsedTimer>

namespace codewar {

class LanguageRegistry;
class ProgramProcessor;
class Runner;

struct WorkerServiceOptions
{
    redis::ConnectionSettings connection{};
    QByteArray prefix = "bull";
    QByteArrayList queues{}; ///< empty: "<language>-jobs" of each language that can run here
    Limits most{};
    bullmq::WorkerSettings worker{}; ///< its queues are found out
};

/// A worker as a program: finds out what it can run, takes those jobs and tells the log about them.
class WorkerService : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    WorkerService(Runner &runner, const LanguageRegistry &registry, Log &log, WorkerServiceOptions options);
    ~WorkerService() override;

    void start();
    /// Takes no more jobs, and ends after those that run. The second time it gives them back and ends at
    /// once.
    void interrupt();

    /// What it has done so far, as Prometheus reads it.
    std::string metrics();

Q_SIGNALS:
    void finished();
    /// It cannot work at all.
    void failed(const codewar::Error &error);

private:
    void tryToBegin();
    Result<QList<bullmq::QueueKeys>> queues() const;
    void begin(const QList<bullmq::QueueKeys> &queues);
    void checkEviction();
    void tellAboutJobs();
    void tellAboutWorker();

    Runner &m_runner;
    const LanguageRegistry &m_registry;
    Log &m_log;
    WorkerServiceOptions m_options;
    redis::Connection m_connection; ///< of live output
    live::StreamFollower m_follower;
    WorkerMetrics m_metrics;
    std::unique_ptr<ProgramProcessor> m_processor;
    std::unique_ptr<bullmq::Worker> m_worker;
    QTimer m_trying;
    QElapsedTimer m_sinceStart;
    bool m_stopping = false;
};

} // namespace codewar

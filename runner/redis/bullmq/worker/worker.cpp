// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/bullmq/worker/worker.h"

#include "runner/redis/bullmq/worker/queueline.h"

#include <QUuid>

namespace codewar::bullmq {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patienceAtForcedStop = 3s;

/// A command that left and was not answered may have been done.
bool isUncertain(const Error &error)
{
    return error.code == ErrorCode::TimedOut || error.code == ErrorCode::Cancelled;
}

} // namespace

Worker::Worker(redis::ConnectionSettings connection, WorkerSettings settings, Processor &processor,
               QObject *parent)
    : QObject(parent),
      m_settings(std::move(settings)),
      m_processor(processor),
      m_connection(std::move(connection)),
      m_id(QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + ':'),
      m_locks(m_running, m_settings.lockDuration),
      m_strays(m_connection, m_running, m_id)
{
    for (const QueueKeys &keys : std::as_const(m_settings.queues))
        addLine(keys);
    connect(&m_connection, &redis::Connection::ready, this, &Worker::becomeReady);
    connect(&m_locks, &LockKeeper::lost, this, &Worker::lose);
    m_sweep.setInterval(m_settings.stalledInterval);
    connect(&m_sweep, &QTimer::timeout, this, &Worker::sweep);
}

Worker::~Worker()
{
    for (const quint64 attempt : m_running.attempts())
        m_processor.abort(attempt);
}

void Worker::addLine(const QueueKeys &keys)
{
    auto line = std::make_unique<QueueLine>(m_connection, keys, m_settings);
    QueueLine *added = line.get();
    connect(added, &QueueLine::fetched, this, [this, added](const Job &job, const QByteArray &token) {
        begin(*added, job, token);
        fill();
    });
    connect(added, &QueueLine::becamePromising, this, [this, added] {
        fill();
        if (added->isPromising())
            added->passOn();
    });
    connect(added, &QueueLine::wentQuiet, this, [this] {
        fill();
        stopIfIdle();
    });
    connect(added, &QueueLine::failed, this, [this](const Error &error) {
        m_mayHaveStrays = m_mayHaveStrays || isUncertain(error);
        Q_EMIT troubled(error);
    });
    m_lines.push_back(std::move(line));
}

void Worker::start()
{
    m_state = State::Working;
    m_connection.open();
    for (const auto &line : m_lines)
        line->open();
    m_locks.start();
    m_sweep.start();
    sweep();
    fill();
}

void Worker::becomeReady()
{
    m_locks.renewAll();
    if (m_mayHaveStrays) {
        m_mayHaveStrays = false;
        for (const auto &line : m_lines)
            m_strays.handBack(*line);
    }
    if (!std::exchange(m_ready, true))
        Q_EMIT ready();
}

void Worker::stop()
{
    if (m_state != State::Working)
        return;
    m_state = State::Stopping;
    m_sweep.stop();
    for (const auto &line : m_lines)
        line->close();
    stopIfIdle();
}

void Worker::stopNow()
{
    stop();
    if (m_state == State::Stopped)
        return;
    for (const quint64 attempt : m_running.attempts()) {
        if (m_running.find(attempt)->phase == RunningJob::Phase::Processing) {
            m_processor.abort(attempt);
            end(attempt, {.kind = AttemptEnd::Kind::HandedBack});
        }
    }
    QTimer::singleShot(patienceAtForcedStop, this, &Worker::becomeStopped);
}

void Worker::stopIfIdle()
{
    if (m_state != State::Stopping || !m_running.isEmpty())
        return;
    for (const auto &line : m_lines) {
        if (line->isAsking())
            return;
    }
    becomeStopped();
}

void Worker::becomeStopped()
{
    if (std::exchange(m_state, State::Stopped) == State::Stopped)
        return;
    m_locks.stop();
    Q_EMIT stopped();
}

WorkerCounts Worker::counts() const
{
    WorkerCounts counts = m_counts;
    counts.running = m_running.size();
    return counts;
}

void Worker::sweep()
{
    for (const auto &line : m_lines) {
        const auto recovered = [this, queue = line->keys().queue()](const Result<QByteArrayList> &ids) {
            if (!ids || ids->isEmpty())
                return;
            m_counts.recovered += quint64(ids->size());
            Q_EMIT jobsRecovered(queue, *ids);
        };
        line->transitions().recoverStalled(m_settings.stalledInterval, m_settings.allowedStalls, recovered);
    }
}

int Worker::freeSlots() const
{
    int taken = m_running.size();
    for (const auto &line : m_lines)
        taken += line->isAsking() ? 1 : 0;
    return m_settings.concurrency - taken;
}

void Worker::fill()
{
    while (m_state == State::Working && freeSlots() > 0) {
        QueueLine *line = nextPromisingLine();
        if (line == nullptr)
            return;
        line->ask(identity(m_id + QByteArray::number(++m_tokens)));
    }
}

/// In turn, so that a queue with many jobs leaves room for the others.
QueueLine *Worker::nextPromisingLine()
{
    for (std::size_t tried = 0; tried < m_lines.size(); ++tried) {
        QueueLine *line = m_lines[m_nextLine].get();
        m_nextLine = (m_nextLine + 1) % m_lines.size();
        if (line->isPromising())
            return line;
    }
    return nullptr;
}

WorkerIdentity Worker::identity(const QByteArray &token) const
{
    return {token, m_settings.lockDuration, m_settings.name, m_settings.limit};
}

void Worker::begin(QueueLine &line, const Job &job, const QByteArray &token)
{
    ++m_counts.started;
    const quint64 attempt = m_running.insert(
        {.line = &line, .job = job, .token = token, .lockedAt = std::chrono::steady_clock::now()});
    if (m_state != State::Working)
        return end(attempt, {.kind = AttemptEnd::Kind::HandedBack});
    if (const QByteArray reason = whyNotToRun(job); !reason.isEmpty())
        return end(attempt, {.kind = AttemptEnd::Kind::FailedForGood, .text = reason});
    Q_EMIT jobStarted(line.keys().queue(), job);
    m_processor.process(attempt, line.keys(), job, *this);
}

QByteArray Worker::whyNotToRun(const Job &job) const
{
    if (job.hasParent || job.isScheduled)
        return "This worker does not do jobs of flows and schedulers. Give their queues workers of BullMQ.";
    return job.deferredFailure;
}

void Worker::reportProgress(quint64 attempt, const QByteArray &json)
{
    if (RunningJob *running = m_running.find(attempt))
        running->line->transitions().reportProgress(running->job.id, json, [](const Result<Outcome> &) {});
}

void Worker::log(quint64 attempt, const QByteArray &row)
{
    if (RunningJob *running = m_running.find(attempt))
        running->line->transitions().log(running->job.id, row, running->job.options.keepLogs,
                                         [](const Result<qint64> &) {});
}

void Worker::lose(quint64 attempt)
{
    const RunningJob *running = m_running.find(attempt);
    if (running == nullptr)
        return;
    const QByteArray queue = running->line->keys().queue();
    const Job job = running->job;
    if (running->phase == RunningJob::Phase::Processing)
        m_processor.abort(attempt);
    m_running.remove(attempt);
    ++m_counts.lost;
    Q_EMIT jobLost(queue, job);
    fill();
    stopIfIdle();
}

} // namespace codewar::bullmq

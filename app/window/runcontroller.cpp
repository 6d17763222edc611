// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/runcontroller.h"

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr int eagerPollMs = 200;
constexpr int calmPollMs = 2000;
constexpr int startingMs = 3000;

/// Keeps a runner until the run is gone that this is a child of.
class RunnerHold : public QObject
{
public:
    RunnerHold(std::shared_ptr<Runner> runner, QObject *run) : QObject(run), m_runner(std::move(runner)) {}

private:
    std::shared_ptr<Runner> m_runner;
};

} // namespace

RunController::RunController(RunnerFactory factory, const QString &placeId, QObject *parent)
    : QObject(parent), m_factory(std::move(factory)), m_place(placeId)
{
    connect(&m_poll, &QTimer::timeout, this, &RunController::pollStatus);
}

RunController::~RunController() = default;

void RunController::connectRunner()
{
    if (m_runner)
        return;
    Result<std::unique_ptr<Runner>> runner = m_factory(m_place);
    if (runner) {
        m_runner = std::shared_ptr<Runner>(std::move(runner).value().release(), [this](Runner *retired) {
            m_retirement.start([retired] { delete retired; });
        });
        m_failure = {};
        m_sinceConnected.start();
        m_poll.start(eagerPollMs);
        if (!m_prepared.isEmpty())
            m_runner->prepare(m_prepared);
    } else {
        m_failure = {false, {}, runner.error().message, 0, 0};
        m_poll.stop();
    }
    Q_EMIT statusChanged();
}

void RunController::setPlace(const QString &placeId)
{
    if (placeId == m_place)
        return;
    m_place = placeId;
    reconnect();
}

void RunController::reconnect()
{
    const bool tried = m_runner || !m_failure.message.isEmpty();
    m_runner.reset();
    if (tried)
        connectRunner();
}

void RunController::start(const RunRequest &request)
{
    if (m_flight)
        return;
    connectRunner();
    if (!m_runner) {
        Q_EMIT refused({ErrorCode::Unavailable, m_failure.message, u"window"_s});
        return;
    }
    RunRequest limited = request;
    limited.limits = m_limits;
    Result<std::unique_ptr<Run>> run = m_runner->start(limited);
    if (!run) {
        Q_EMIT refused(run.error());
        return;
    }
    m_request = std::move(limited);
    m_flight = std::make_unique<Flight>(Flight{m_runner, std::move(run).value()});
    watch(*m_flight->run);
    Q_EMIT started();
}

Result<std::unique_ptr<Run>> RunController::startAside(const RunRequest &request)
{
    connectRunner();
    if (!m_runner)
        return Error{ErrorCode::Unavailable, m_failure.message, u"window"_s};
    RunRequest limited = request;
    limited.limits = m_limits;
    Result<std::unique_ptr<Run>> run = m_runner->start(limited);
    if (run)
        new RunnerHold(m_runner, run->get());
    return run;
}

void RunController::watch(Run &run)
{
    connect(&run, &Run::queuePositionChanged, this, &RunController::queuePositionChanged);
    connect(&run, &Run::stageChanged, this, &RunController::stageChanged);
    connect(&run, &Run::outputReceived, this, &RunController::outputReceived);
    connect(&run, &Run::restarted, this, &RunController::restarted);
    connect(&run, &Run::noticed, this, &RunController::noticed);
    connect(&run, &Run::finished, this, &RunController::finish);
}

void RunController::finish(const RunResult &result)
{
    // The run is inside its own signal now: it may go only once control is back in the event loop.
    m_flight->run->disconnect(this);
    m_ended = std::move(m_flight);
    QMetaObject::invokeMethod(
        this, [this] { m_ended.reset(); }, Qt::QueuedConnection);
    Q_EMIT finished(result);
    Q_EMIT statusChanged();
}

void RunController::stop()
{
    if (m_flight)
        m_flight->run->cancel();
}

void RunController::abandon()
{
    m_flight.reset();
}

void RunController::sendInput(const QByteArray &bytes)
{
    if (m_flight)
        m_flight->run->writeInput(bytes);
}

void RunController::closeInput()
{
    if (m_flight)
        m_flight->run->closeInput();
}

qint64 RunController::pendingInput() const
{
    return m_flight ? m_flight->run->pendingInput() : 0;
}

void RunController::setOutputPaused(bool paused)
{
    if (m_flight)
        m_flight->run->setOutputPaused(paused);
}

void RunController::prepare(const QString &languageId)
{
    m_prepared = languageId;
    if (m_runner)
        m_runner->prepare(languageId);
}

RunnerStatus RunController::status() const
{
    RunnerStatus status = m_runner ? m_runner->status() : m_failure;
    if (m_flight && m_flight->runner != m_runner)
        status.message += u' ' + tr("The program that runs now goes on where it began.");
    return status;
}

bool RunController::isStarting() const
{
    if (!m_runner)
        return m_failure.message.isEmpty();
    return !m_runner->status().ready && m_sinceConnected.elapsed() < startingMs;
}

QString RunController::toolchain(const QString &languageId) const
{
    return m_runner ? m_runner->toolchain(languageId) : QString();
}

void RunController::pollStatus()
{
    if (status().ready)
        m_poll.setInterval(calmPollMs);
    Q_EMIT statusChanged();
}

} // namespace codewar

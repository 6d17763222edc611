// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/runcontroller.h"

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr int eagerPollMs = 200;
constexpr int calmPollMs = 2000;

} // namespace

RunController::RunController(RunnerFactory factory, QObject *parent)
    : QObject(parent), m_factory(std::move(factory))
{
    connect(&m_poll, &QTimer::timeout, this, &RunController::pollStatus);
}

RunController::~RunController() = default;

void RunController::connectRunner()
{
    if (m_runner)
        return;
    Result<std::unique_ptr<Runner>> runner = m_factory();
    if (runner) {
        m_runner = std::move(runner).value();
        m_poll.start(eagerPollMs);
        if (!m_prepared.isEmpty())
            m_runner->prepare(m_prepared);
    } else {
        m_failure = {false, tr("no runner"), runner.error().message, 0, 0};
    }
    Q_EMIT statusChanged();
}

void RunController::start(const RunRequest &request)
{
    if (m_run)
        return;
    connectRunner();
    if (!m_runner) {
        Q_EMIT refused({ErrorCode::Unavailable, m_failure.message, u"window"_s});
        return;
    }
    Result<std::unique_ptr<Run>> run = m_runner->start(request);
    if (!run) {
        Q_EMIT refused(run.error());
        return;
    }
    m_request = request;
    m_run = std::move(run).value();
    watch(*m_run);
    Q_EMIT started();
}

void RunController::watch(Run &run)
{
    connect(&run, &Run::queuePositionChanged, this, &RunController::queuePositionChanged);
    connect(&run, &Run::stageChanged, this, &RunController::stageChanged);
    connect(&run, &Run::outputReceived, this, &RunController::outputReceived);
    connect(&run, &Run::finished, this, &RunController::finish);
}

void RunController::finish(const RunResult &result)
{
    // The run is inside its own signal now: it may go only once control is back in the event loop.
    m_run->disconnect(this);
    m_ended = std::move(m_run);
    QMetaObject::invokeMethod(
        this, [this] { m_ended.reset(); }, Qt::QueuedConnection);
    Q_EMIT finished(result);
    Q_EMIT statusChanged();
}

void RunController::stop()
{
    if (m_run)
        m_run->cancel();
}

void RunController::abandon()
{
    m_run.reset();
}

void RunController::sendInput(const QByteArray &bytes)
{
    if (m_run)
        m_run->writeInput(bytes);
}

void RunController::closeInput()
{
    if (m_run)
        m_run->closeInput();
}

void RunController::setOutputPaused(bool paused)
{
    if (m_run)
        m_run->setOutputPaused(paused);
}

void RunController::prepare(const QString &languageId)
{
    m_prepared = languageId;
    if (m_runner)
        m_runner->prepare(languageId);
}

RunnerStatus RunController::status() const
{
    return m_runner ? m_runner->status() : m_failure;
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

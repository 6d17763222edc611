// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/local/localrun.h"

#include <QPointer>

namespace codewar {

LocalRun::LocalRun(QString jobId)
    : m_jobId(std::move(jobId)),
      m_feed(std::make_shared<RunFeed>([this] { Q_EMIT eventsWaiting({}); })),
      m_control(std::make_shared<TaskControl>())
{
    connect(this, &LocalRun::eventsWaiting, this, &LocalRun::drain, Qt::QueuedConnection);
}

LocalRun::~LocalRun()
{
    m_feed->detach();
    if (!m_over)
        cancel();
}

void LocalRun::writeInput(const QByteArray &bytes)
{
    m_control->addInput(bytes);
}

void LocalRun::closeInput()
{
    m_control->closeInput();
}

qint64 LocalRun::pendingInput() const
{
    return m_control->pendingInput();
}

void LocalRun::cancel()
{
    m_control->cancel();
    if (m_onCancel)
        m_onCancel();
}

void LocalRun::setOutputPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    if (!paused)
        Q_EMIT eventsWaiting({});
}

void LocalRun::drain()
{
    const QPointer<LocalRun> self(this);
    while (const std::optional<RunFeed::Event> event = m_feed->next(m_paused)) {
        const bool more = deliver(*event);
        if (!self || !more)
            return;
        if (m_feed->takeCongestion())
            m_control->wake();
    }
}

/// Emits the event's signal, after which this object may be gone. False after the last one.
bool LocalRun::deliver(const RunFeed::Event &event)
{
    if (const auto *output = std::get_if<RunFeed::Output>(&event)) {
        Q_EMIT outputReceived(output->channel, output->bytes);
    } else if (const auto *stage = std::get_if<Stage>(&event)) {
        Q_EMIT stageChanged(*stage);
    } else if (const auto *queued = std::get_if<RunFeed::QueuePosition>(&event)) {
        Q_EMIT queuePositionChanged(queued->position);
    } else if (const auto *result = std::get_if<RunResult>(&event)) {
        m_over = true;
        Q_EMIT finished(*result);
        return false;
    }
    return true;
}

} // namespace codewar

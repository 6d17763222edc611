// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/api/eventfeed.h"

#include <QPointer>

namespace codewar::server {

using namespace std::chrono_literals;

namespace {

constexpr std::size_t pieceBytes = 64 * 1024;
constexpr std::size_t pauseBytes = 1 << 20;
constexpr std::size_t resumeBytes = 256 << 10;
constexpr auto keepAliveInterval = 15s;

} // namespace

void EventFeed::start(RunService &runs, const RunService::RunPointer &run, const http::Responder &responder,
                      quint64 after)
{
    auto *feed = new EventFeed(runs, run, after);
    // Copied on the connections' thread, looked into on the runs' thread only.
    const QPointer<EventFeed> guard(feed);
    http::Response head{200, {{"Content-Type", "text/event-stream"}, {"X-Accel-Buffering", "no"}}, {}};
    const auto tell = [&runs, guard](void (EventFeed::*what)()) {
        runs.post([guard, what] {
            if (guard)
                (guard.data()->*what)();
        });
    };
    responder.onGone([tell] { tell(&EventFeed::left); });
    feed->m_stream =
        std::make_unique<http::BodyStream>(responder.stream(std::move(head), [tell, guard, &runs] {
            runs.post([guard] {
                if (!guard)
                    return;
                guard->m_drained = true;
                guard->send();
            });
        }));
}

EventFeed::EventFeed(RunService &runs, RunService::RunPointer run, quint64 after)
    : QObject(&runs),
      m_runs(runs),
      m_run(std::move(run)),
      m_position(std::min(after, m_run->events()->last()))
{
    connect(m_run->events(), &EventLog::grew, this, &EventFeed::send);
    connect(&m_keepAlive, &QTimer::timeout, this, [this] {
        if (m_drained)
            m_stream->write(": still here\n\n");
    });
    m_keepAlive.start(keepAliveInterval);
}

EventFeed::~EventFeed()
{
    if (m_paused)
        m_run->setOutputPaused(false);
}

void EventFeed::send()
{
    const EventLog &events = *m_run->events();
    holdBack();
    if (!m_drained || !m_stream)
        return;
    const std::string text = events.textAfter(m_position, pieceBytes);
    if (!text.empty()) {
        m_drained = false;
        m_stream->write(text);
    } else if (events.isEnded()) {
        m_stream->end();
        left();
    }
}

void EventFeed::holdBack()
{
    const std::size_t behind = m_run->events()->bytesAfter(m_position);
    if (behind > (m_paused ? resumeBytes : pauseBytes) && m_run->state() == ServedRun::State::Running) {
        m_paused = true;
        m_run->setOutputPaused(true);
    } else if (m_paused) {
        m_paused = false;
        m_run->setOutputPaused(false);
    }
}

void EventFeed::left()
{
    disconnect(m_run->events(), nullptr, this, nullptr);
    m_keepAlive.stop();
    deleteLater();
}

} // namespace codewar::server

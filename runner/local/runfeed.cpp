// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/local/runfeed.h"

namespace codewar {

namespace {

/// Undelivered output that makes the running thread stop reading.
constexpr qint64 maxWaitingBytes = 1 << 20;
constexpr qint64 maxPieceBytes = 64 * 1024;

} // namespace

RunFeed::RunFeed(std::function<void()> notify) : m_notify(std::move(notify)) {}

void RunFeed::detach()
{
    const std::lock_guard lock(m_mutex);
    m_notify = nullptr;
    m_events.clear();
    m_outputBytes = 0;
}

/// The lock is held. The result is the last event.
void RunFeed::post(Event event)
{
    if (isOver())
        return;
    m_events.push_back(std::move(event));
    if (!m_notified) {
        m_notified = true;
        m_notify();
    }
}

void RunFeed::queuedAt(int position)
{
    const std::lock_guard lock(m_mutex);
    post(QueuePosition{position});
}

void RunFeed::stageBegan(Stage stage)
{
    const std::lock_guard lock(m_mutex);
    m_begun |= stage == Stage::Compile || stage == Stage::Run;
    post(stage);
}

void RunFeed::outputArrived(Run::Channel channel, const QByteArray &bytes)
{
    const std::lock_guard lock(m_mutex);
    if (isOver())
        return;
    m_outputBytes += bytes.size();
    // A program that writes byte by byte must not cost an event for each.
    Output *last = m_events.empty() ? nullptr : std::get_if<Output>(&m_events.back());
    if (last != nullptr && last->channel == channel && last->bytes.size() + bytes.size() <= maxPieceBytes)
        last->bytes += bytes;
    else
        post(Output{channel, bytes});
}

bool RunFeed::wantsOutput()
{
    const std::lock_guard lock(m_mutex);
    m_congested = m_outputBytes >= maxWaitingBytes;
    return !m_congested;
}

void RunFeed::finish(const RunResult &result)
{
    const std::lock_guard lock(m_mutex);
    postResult(result);
}

void RunFeed::finishUnlessBegun(const RunResult &result)
{
    const std::lock_guard lock(m_mutex);
    if (!m_begun)
        postResult(result);
}

/// The lock is held.
void RunFeed::postResult(const RunResult &result)
{
    post(result);
    m_finished = true;
}

std::optional<RunFeed::Event> RunFeed::next(bool paused)
{
    const std::lock_guard lock(m_mutex);
    m_notified = !m_events.empty();
    if (m_events.empty())
        return std::nullopt;
    const Output *output = std::get_if<Output>(&m_events.front());
    if (output != nullptr && paused)
        return std::nullopt;
    if (output != nullptr)
        m_outputBytes -= output->bytes.size();
    Event event = std::move(m_events.front());
    m_events.pop_front();
    return event;
}

bool RunFeed::takeCongestion()
{
    const std::lock_guard lock(m_mutex);
    const bool relieved = m_congested && m_outputBytes < maxWaitingBytes;
    if (relieved)
        m_congested = false;
    return relieved;
}

} // namespace codewar

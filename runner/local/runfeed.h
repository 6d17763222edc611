// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/run.h"
#include "runner/sandbox/task.h"

#include <deque>
#include <functional>
#include <mutex>
#include <variant>

namespace codewar {

/// What happens to a run, on its way from the thread that runs it to the Run's own: in order, bounded, and
/// with one wake-up for however much has gathered. Thread-safe.
class RunFeed final : public TaskObserver
{
public:
    /// `notify` is called on the thread that runs the task, under a lock, where something waits to be taken
    /// with next() on the receiver's thread.
    explicit RunFeed(std::function<void()> notify);
    /// The receiver is going away; nothing is delivered from now on.
    void detach();

    // On the thread that runs the task:
    void queuedAt(int position);
    void stageBegan(Stage stage) override;
    void outputArrived(Run::Channel channel, const QByteArray &bytes) override;
    bool wantsOutput() override;
    /// The first result counts, later ones are dropped.
    void finish(const RunResult &result);
    /// finish(), on any thread, unless the program or its compile has begun and so ends by itself.
    void finishUnlessBegun(const RunResult &result);

    // On the receiver's thread:
    struct Output
    {
        Run::Channel channel;
        QByteArray bytes;
    };
    struct QueuePosition
    {
        int position;
    };
    using Event = std::variant<QueuePosition, Stage, Output, RunResult>;
    /// The next event; nothing where there is none, or output is next while `paused`.
    std::optional<Event> next(bool paused);
    /// Whether the running thread waits for room; asking resets it.
    bool takeCongestion();

private:
    void post(Event event);
    void postResult(const RunResult &result);
    bool isOver() const { return !m_notify || m_finished; }

    std::mutex m_mutex;
    std::function<void()> m_notify; ///< empty once detached
    std::deque<Event> m_events;
    qint64 m_outputBytes = 0;
    bool m_notified = false;
    bool m_congested = false;
    bool m_begun = false;
    bool m_finished = false;
};

} // namespace codewar

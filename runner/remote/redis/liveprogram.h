// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/live/inputwriter.h"
#include "runner/redis/live/outputreader.h"
#include "runner/run/runresult.h"

#include <array>
#include <deque>

namespace codewar {

struct QueueLane;

/// A program on a worker as it can be seen and heard from here, by the streams beside its job.
class LiveProgram : public QObject
{
    Q_OBJECT

public:
    /// `lane` must outlive it.
    LiveProgram(QueueLane &lane, const QByteArray &jobId, QObject *parent = nullptr);

    live::InputWriter &input() { return m_input; }
    void setOutputPaused(bool paused);
    /// The worker is one that tells what it does.
    bool isHeard() const { return m_attempt > 0; }

    /// The result is there: nothing more is heard. What of its output was not told yet is told by
    /// tellRest(). Where the result has no output of its own it gets what was heard.
    void settle(RunResult &result);
    /// Tells it while output is not paused: true once there is no more.
    bool tellRest();

Q_SIGNALS:
    void heard();
    void restarted();
    void stageChanged(codewar::Stage stage);
    void outputReceived(codewar::Run::Channel channel, const QByteArray &bytes);

private:
    void start(int attempt);
    void take(Run::Channel channel, const QByteArray &bytes);
    QByteArray &told(Run::Channel channel) { return m_told[std::size_t(channel)]; }

    live::InputWriter m_input;
    std::unique_ptr<live::OutputReader> m_reader;
    int m_attempt = 0;
    std::array<QByteArray, 3> m_told; ///< of each channel
    std::deque<std::pair<Run::Channel, QByteArray>> m_rest;
    bool m_isPaused = false;
};

} // namespace codewar

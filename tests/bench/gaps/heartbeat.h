// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <vector>

namespace codewar {

/// Lateness of a timer that is due every millisecond: how long the event loop did not come by.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, [this] { beat(); });
    }
    void start()
    {
        m_gaps.clear();
        m_clock.start();
        m_timer.start(1);
    }
    void stop()
    {
        beat();
        m_timer.stop();
        std::sort(m_gaps.begin(), m_gaps.end());
    }
    /// Of what was measured between start() and stop(): 1 gives the longest gap.
    double quantile(double share) const
    {
        return m_gaps[static_cast<size_t>(share * static_cast<double>(m_gaps.size() - 1))];
    }

private:
    void beat()
    {
        m_gaps.push_back(static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
        m_clock.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    std::vector<double> m_gaps;
};

} // namespace codewar

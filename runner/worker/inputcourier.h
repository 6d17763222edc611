// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/live/inputreader.h"

#include <QTimer>

namespace codewar {

class Run;

/// Brings what a producer types to a program, and tells how much of it has arrived.
class InputCourier : public QObject
{
    Q_OBJECT

public:
    /// `run` must outlive it. Without `live` the program's stdin ended before: what comes has no reader.
    InputCourier(Run &run, bool live, live::StreamFollower &follower, const live::StreamKeys &keys);

Q_SIGNALS:
    /// So many bytes more are with the program, or will never be.
    void delivered(qint64 bytes);

private:
    void bring(const QByteArray &bytes);
    void look();

    Run &m_run;
    live::InputReader m_reader;
    QTimer m_timer;
    qint64 m_underWay = 0;
    bool m_open;
};

} // namespace codewar

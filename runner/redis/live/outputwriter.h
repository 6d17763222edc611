// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/live/outputgathering.h"
#include "runner/redis/live/streamkeys.h"
#include "runner/redis/live/streamwriter.h"
#include "runner/run/verdict.h"

#include <QTimer>

namespace codewar::live {

/// Tells a producer what one attempt at its job does. While Redis is away what it would tell is lost, as a
/// program must not wait for that; but not the room for input that it gives back, as the producer waits for
/// it.
class OutputWriter : public QObject
{
    Q_OBJECT

public:
    OutputWriter(redis::Connection &connection, StreamKeys keys, QObject *parent = nullptr);

    void start(int attempt, const QByteArray &worker);
    void beginStage(Stage stage);
    void add(Run::Channel channel, const QByteArray &bytes);
    void giveBack(qint64 inputBytes);
    void end();

    /// Redis is slower than the program: it should be held back.
    bool isCongested() const;

Q_SIGNALS:
    void congestionChanged(bool congested);

private:
    void payBack();
    void flush();
    void noticeCongestion();

    StreamKeys m_keys;
    StreamWriter m_stream;
    OutputGathering m_gathered;
    QTimer m_timer;
    QTimer m_debt;     ///< until what is owed is tried again
    qint64 m_owed = 0; ///< bytes to give back
    bool m_congested = false;
};

} // namespace codewar::live

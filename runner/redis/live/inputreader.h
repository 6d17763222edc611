// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/live/streamfollower.h"
#include "runner/redis/live/streamkeys.h"

namespace codewar::live {

/// Hears what a job's producer sends while it runs, for one attempt from the beginning.
class InputReader : public QObject
{
    Q_OBJECT

public:
    /// `follower` must outlive it.
    InputReader(StreamFollower &follower, const StreamKeys &keys, QObject *parent = nullptr);
    ~InputReader() override;

    void setPaused(bool paused);

Q_SIGNALS:
    void inputArrived(const QByteArray &bytes);
    void inputClosed();
    void cancelled();

private:
    void hear(const StreamEntry &entry);

    StreamFollower &m_follower;
    QByteArray m_key;
};

} // namespace codewar::live

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/live/streamfollower.h"
#include "runner/redis/live/streamkeys.h"
#include "runner/run/run.h"

namespace codewar::live {

/// Hears what the worker tells of a job, from the first word on however late it comes.
class OutputReader : public QObject
{
    Q_OBJECT

public:
    /// `follower` must outlive it.
    OutputReader(StreamFollower &follower, const StreamKeys &keys, QObject *parent = nullptr);
    ~OutputReader() override;

    /// Whoever cannot keep up lets it wait in Redis.
    void setPaused(bool paused);

Q_SIGNALS:
    /// What an earlier attempt said is void.
    void started(int attempt, const QByteArray &worker);
    void stageBegan(codewar::Stage stage);
    void outputArrived(codewar::Run::Channel channel, const QByteArray &bytes);
    void inputTaken(qint64 bytes);
    /// The last word of an attempt.
    void ended();

private:
    void hear(const StreamEntry &entry);

    StreamFollower &m_follower;
    QByteArray m_key;
};

} // namespace codewar::live

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/bullmq/worker/runningjobs.h"

#include <QObject>
#include <QTimer>

namespace codewar::bullmq {

/// Renews the locks of a worker's jobs long before they run out, those of a queue together.
class LockKeeper : public QObject
{
    Q_OBJECT

public:
    /// `jobs` must outlive it.
    LockKeeper(RunningJobs &jobs, std::chrono::milliseconds duration, QObject *parent = nullptr);

    void start() { m_timer.start(); }
    void stop() { m_timer.stop(); }
    /// Of all jobs, however young: after Redis was away.
    void renewAll() { renew(std::chrono::milliseconds(0)); }

Q_SIGNALS:
    /// Somebody else may have the job by now.
    void lost(quint64 attempt);

private:
    void renew(std::chrono::milliseconds age);
    void renew(QueueLine &line, const std::vector<quint64> &attempts);

    RunningJobs &m_jobs;
    std::chrono::milliseconds m_duration;
    QTimer m_timer;
};

} // namespace codewar::bullmq

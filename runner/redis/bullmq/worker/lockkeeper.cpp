// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/bullmq/worker/lockkeeper.h"

#include "runner/redis/bullmq/worker/queueline.h"

#include <QPointer>

#include <algorithm>
#include <map>

namespace codewar::bullmq {

using Steady = std::chrono::steady_clock;
using std::chrono::milliseconds;

namespace {

constexpr int renewalsInALock = 4;

} // namespace

LockKeeper::LockKeeper(RunningJobs &jobs, milliseconds duration, QObject *parent)
    : QObject(parent), m_jobs(jobs), m_duration(duration)
{
    const milliseconds interval = duration / renewalsInALock;
    m_timer.setInterval(std::max(interval, milliseconds(1)));
    connect(&m_timer, &QTimer::timeout, this, [this, interval] { renew(interval); });
}

void LockKeeper::renew(milliseconds age)
{
    const Steady::time_point now = Steady::now();
    std::map<QueueLine *, std::vector<quint64>> old;
    for (const quint64 attempt : m_jobs.attempts()) {
        const RunningJob &running = *m_jobs.find(attempt);
        // A call that ends a job takes its lock away: that is no loss.
        if (!running.callUnderWay && now - running.lockedAt >= age)
            old[running.line].push_back(attempt);
    }
    for (const auto &[line, attempts] : old)
        renew(*line, attempts);
}

void LockKeeper::renew(QueueLine &line, const std::vector<quint64> &attempts)
{
    QList<HeldLock> locks;
    for (const quint64 attempt : attempts) {
        const RunningJob &running = *m_jobs.find(attempt);
        locks << HeldLock{running.job.id, running.token};
    }
    const auto answered = [self = QPointer(this), attempts,
                           sent = Steady::now()](const Result<QByteArrayList> &lostIds) {
        if (!self || !lostIds)
            return;
        for (const quint64 attempt : attempts) {
            RunningJob *running = self->m_jobs.find(attempt);
            if (running == nullptr)
                continue;
            if (!lostIds->contains(running->job.id))
                running->lockedAt = sent;
            else
                Q_EMIT self->lost(attempt);
            if (!self)
                return;
        }
    };
    line.transitions().extendLocks(locks, m_duration, answered);
}

} // namespace codewar::bullmq

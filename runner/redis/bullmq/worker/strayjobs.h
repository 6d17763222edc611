// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/bullmq/worker/runningjobs.h"
#include "runner/redis/connection.h"

namespace codewar::bullmq {

/// Gives back what Redis holds for this worker without its knowledge: jobs it asked for on a connection that
/// broke before the answer came. Otherwise they would wait until their locks run out, and count as stalled.
class StrayJobs
{
public:
    /// Both must outlive it. `ours` is what the token of every lock of this worker starts with.
    StrayJobs(redis::Connection &connection, const RunningJobs &jobs, QByteArray ours);

    /// Looks through all that is active in this queue. `line` must live as long as the connection.
    void handBack(QueueLine &line);

private:
    void lookAtLocks(QueueLine &line, const QByteArrayList &ids);

    redis::Connection &m_connection;
    const RunningJobs &m_jobs;
    QByteArray m_ours;
};

} // namespace codewar::bullmq

// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/bullmq/worker/runningjobs.h"

#include <algorithm>

namespace codewar::bullmq {

quint64 RunningJobs::insert(RunningJob job)
{
    m_jobs.emplace(++m_lastAttempt, std::move(job));
    return m_lastAttempt;
}

RunningJob *RunningJobs::find(quint64 attempt)
{
    const auto found = m_jobs.find(attempt);
    return found == m_jobs.end() ? nullptr : &found->second;
}

bool RunningJobs::contains(const QueueLine *line, const QByteArray &jobId) const
{
    return std::any_of(m_jobs.begin(), m_jobs.end(), [&](const auto &entry) {
        return entry.second.line == line && entry.second.job.id == jobId;
    });
}

std::vector<quint64> RunningJobs::attempts() const
{
    std::vector<quint64> numbers;
    numbers.reserve(m_jobs.size());
    for (const auto &[number, job] : m_jobs)
        numbers.push_back(number);
    return numbers;
}

} // namespace codewar::bullmq

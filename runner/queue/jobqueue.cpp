// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/queue/jobqueue.h"

#include "runner/queue/jobqueuestate.h"

namespace codewar {

JobQueue::JobQueue(JobQueueOptions options, Clock &clock) : m_state(std::make_shared<State>(options, clock))
{}

JobQueue::~JobQueue()
{
    m_state->shutDown();
}

Result<void> JobQueue::add(Job job)
{
    return m_state->add(std::move(job));
}

bool JobQueue::cancel(const QString &jobId)
{
    return m_state->cancel(jobId);
}

std::optional<int> JobQueue::position(const QString &jobId) const
{
    return m_state->position(jobId);
}

JobCounts JobQueue::counts() const
{
    return m_state->counts();
}

QList<DeadLetter> JobQueue::deadLetters() const
{
    return m_state->deadLetters();
}

Result<void> JobQueue::retryDeadLetter(const QString &jobId)
{
    return m_state->retryDeadLetter(jobId);
}

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/queue/jobqueue.h"

#include <QHash>

#include <map>
#include <optional>

namespace codewar {

/// The jobs that failed for good, each id once, the oldest dropped first. Not thread-safe.
class DeadLetterList
{
public:
    explicit DeadLetterList(int most) : m_most(most) {}

    /// Gives back the job that had to go for this one, so that it can be destroyed outside a lock.
    std::optional<Job> insert(DeadLetter letter, Job job);
    /// The job, out of the list; nothing where there is none with this id.
    std::optional<Job> take(const QString &jobId);
    bool contains(const QString &jobId) const { return m_numbers.contains(jobId); }
    QList<DeadLetter> letters() const;

private:
    struct Item
    {
        DeadLetter letter;
        Job job;
    };

    int m_most;
    quint64 m_lastNumber = 0;
    std::map<quint64, Item> m_items; ///< oldest first
    QHash<QString, quint64> m_numbers;
};

} // namespace codewar

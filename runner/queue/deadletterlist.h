// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/queue/jobqueue.h"

#include <QHash>

#include <map>
#include <memory>

namespace codewar {

struct JobEntry;

/// The jobs that failed for good, each id once, the oldest dropped first. Not thread-safe.
class DeadLetterList
{
public:
    explicit DeadLetterList(int most) : m_most(most) {}

    /// Gives back the job that had to go for this one, so that it can be destroyed outside a lock; null where
    /// none had to.
    std::shared_ptr<JobEntry> insert(DeadLetter letter, std::shared_ptr<JobEntry> entry);
    /// The job, out of the list; null where there is none with this id.
    std::shared_ptr<JobEntry> take(const QString &jobId);
    bool contains(const QString &jobId) const { return m_numbers.contains(jobId); }
    QList<DeadLetter> letters() const;

private:
    struct Item
    {
        DeadLetter letter;
        std::shared_ptr<JobEntry> entry;
    };

    int m_most;
    quint64 m_lastNumber = 0;
    std::map<quint64, Item> m_items; ///< oldest first
    QHash<QString, quint64> m_numbers;
};

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>
#include <optional>
#include <vector>

namespace codewar {

struct JobEntry;

/// The jobs of a queue that may start, in the order in which they will. Not thread-safe.
class WaitingList
{
public:
    void insert(std::shared_ptr<JobEntry> entry);
    bool remove(const JobEntry &entry);
    /// The next job, or null.
    std::shared_ptr<JobEntry> takeNext();
    /// How many go before this one; nothing where it is not in the list.
    std::optional<int> position(const JobEntry &entry) const;
    int size() const { return int(m_entries.size()); }

private:
    using Entries = std::vector<std::shared_ptr<JobEntry>>;
    Entries::const_iterator find(const JobEntry &entry) const;

    // Flat and sorted, the next job at the end: a position is then one binary search, and moving a few
    // thousand pointers costs less than walking a tree.
    Entries m_entries;
};

} // namespace codewar

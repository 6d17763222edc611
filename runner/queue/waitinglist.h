// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>

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
    int size() const { return m_size; }

private:
    /// Jobs of one priority in the order they came: new ones nearly always go to the end, the next one is
    /// taken from the front, and any is found by a binary search for its number.
    using Line = std::deque<std::shared_ptr<JobEntry>>;

    std::map<int, Line, std::greater<>> m_lines; ///< by priority, none empty
    int m_size = 0;
};

} // namespace codewar

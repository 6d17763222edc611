// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/queue/waitinglist.h"

#include "runner/queue/jobentry.h"

#include <algorithm>

namespace codewar {

namespace {

bool goesAfter(const JobEntry &a, const JobEntry &b)
{
    return a.job.priority != b.job.priority ? a.job.priority < b.job.priority : a.number > b.number;
}

} // namespace

void WaitingList::insert(std::shared_ptr<JobEntry> entry)
{
    const auto place = find(*entry);
    m_entries.insert(place, std::move(entry));
}

bool WaitingList::remove(const JobEntry &entry)
{
    const auto place = find(entry);
    if (place == m_entries.end() || place->get() != &entry)
        return false;
    m_entries.erase(place);
    return true;
}

std::shared_ptr<JobEntry> WaitingList::takeNext()
{
    if (m_entries.empty())
        return nullptr;
    std::shared_ptr<JobEntry> next = std::move(m_entries.back());
    m_entries.pop_back();
    return next;
}

std::optional<int> WaitingList::position(const JobEntry &entry) const
{
    const auto place = find(entry);
    if (place == m_entries.end() || place->get() != &entry)
        return std::nullopt;
    return int(m_entries.end() - place) - 1;
}

WaitingList::Entries::const_iterator WaitingList::find(const JobEntry &entry) const
{
    return std::lower_bound(m_entries.begin(), m_entries.end(), entry,
                            [](const std::shared_ptr<JobEntry> &element, const JobEntry &value) {
                                return goesAfter(*element, value);
                            });
}

} // namespace codewar

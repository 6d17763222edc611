// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/queue/waitinglist.h"

#include "runner/queue/jobentry.h"

#include <algorithm>

namespace codewar {

namespace {

/// Where in its line a job is, or would be.
template <typename Line>
auto placeOf(Line &line, const JobEntry &entry)
{
    return std::lower_bound(
        line.begin(), line.end(), entry.number,
        [](const std::shared_ptr<JobEntry> &element, quint64 number) { return element->number < number; });
}

} // namespace

void WaitingList::insert(std::shared_ptr<JobEntry> entry)
{
    Line &line = m_lines[entry->job.priority];
    const auto place = placeOf(line, *entry);
    line.insert(place, std::move(entry));
    ++m_size;
}

bool WaitingList::remove(const JobEntry &entry)
{
    const auto line = m_lines.find(entry.job.priority);
    if (line == m_lines.end())
        return false;
    const auto place = placeOf(line->second, entry);
    if (place == line->second.end() || place->get() != &entry)
        return false;
    line->second.erase(place);
    if (line->second.empty())
        m_lines.erase(line);
    --m_size;
    return true;
}

std::shared_ptr<JobEntry> WaitingList::takeNext()
{
    if (m_lines.empty())
        return nullptr;
    const std::shared_ptr<JobEntry> next = m_lines.begin()->second.front();
    remove(*next);
    return next;
}

std::optional<int> WaitingList::position(const JobEntry &entry) const
{
    std::size_t before = 0;
    for (const auto &[priority, line] : m_lines) {
        if (priority == entry.job.priority) {
            const auto place = placeOf(line, entry);
            if (place == line.end() || place->get() != &entry)
                return std::nullopt;
            return int(before + std::size_t(place - line.begin()));
        }
        before += line.size();
    }
    return std::nullopt;
}

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/queue/deadletterlist.h"

namespace codewar {

std::optional<Job> DeadLetterList::insert(DeadLetter letter, Job job)
{
    if (m_most < 1)
        return job;
    std::optional<Job> dropped = take(letter.jobId);
    if (int(m_items.size()) == m_most)
        dropped = take(m_items.begin()->second.letter.jobId);
    m_numbers.insert(letter.jobId, ++m_lastNumber);
    m_items.emplace(m_lastNumber, Item{std::move(letter), std::move(job)});
    return dropped;
}

std::optional<Job> DeadLetterList::take(const QString &jobId)
{
    const auto number = m_numbers.constFind(jobId);
    if (number == m_numbers.constEnd())
        return std::nullopt;
    auto node = m_items.extract(*number);
    m_numbers.erase(number);
    return std::move(node.mapped().job);
}

QList<DeadLetter> DeadLetterList::letters() const
{
    QList<DeadLetter> letters;
    for (const auto &[number, item] : m_items)
        letters << item.letter;
    return letters;
}

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/queue/deadletterlist.h"

namespace codewar {

std::shared_ptr<JobEntry> DeadLetterList::insert(DeadLetter letter, std::shared_ptr<JobEntry> entry)
{
    if (m_most < 1)
        return entry;
    std::shared_ptr<JobEntry> dropped = take(letter.jobId);
    if (int(m_items.size()) == m_most)
        dropped = take(m_items.begin()->second.letter.jobId);
    m_numbers.insert(letter.jobId, ++m_lastNumber);
    m_items.emplace(m_lastNumber, Item{std::move(letter), std::move(entry)});
    return dropped;
}

std::shared_ptr<JobEntry> DeadLetterList::take(const QString &jobId)
{
    const auto number = m_numbers.constFind(jobId);
    if (number == m_numbers.constEnd())
        return nullptr;
    auto node = m_items.extract(*number);
    m_numbers.erase(number);
    return std::move(node.mapped().entry);
}

QList<DeadLetter> DeadLetterList::letters() const
{
    QList<DeadLetter> letters;
    for (const auto &[number, item] : m_items)
        letters << item.letter;
    return letters;
}

} // namespace codewar

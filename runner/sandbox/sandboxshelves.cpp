// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/sandboxshelves.h"

#include <algorithm>

namespace codewar {

namespace {

bool mayServe(const SandboxLease &lease, const QByteArray &whom)
{
    return lease.uses == 0 || lease.owner == whom;
}

} // namespace

std::optional<SandboxLease> SandboxShelf::takeFor(const QByteArray &whom, const SandboxPreference &preferred)
{
    auto chosen = ready.end();
    for (auto entry = ready.begin(); entry != ready.end(); ++entry) {
        if (!mayServe(entry->first, whom))
            continue;
        const bool isPreferred = !preferred || preferred(*entry->first.session);
        if (isPreferred || chosen == ready.end())
            chosen = entry;
        if (isPreferred)
            break;
    }
    if (chosen == ready.end())
        return std::nullopt;
    SandboxLease lease = std::move(chosen->first);
    ready.erase(chosen);
    lease.owner = whom;
    return lease;
}

SandboxLease SandboxShelf::takeOldest()
{
    SandboxLease lease = std::move(ready.front().first);
    ready.pop_front();
    return lease;
}

std::deque<SandboxLease> SandboxShelf::takeOut(const std::function<bool(const SandboxLease &, Time)> &leaves)
{
    std::deque<SandboxLease> out;
    for (auto entry = ready.begin(); entry != ready.end();) {
        if (leaves(entry->first, entry->second)) {
            out.push_back(std::move(entry->first));
            entry = ready.erase(entry);
        } else {
            ++entry;
        }
    }
    return out;
}

SandboxShelf &SandboxShelves::of(const Language &language, const QByteArray &owner)
{
    SandboxShelf &shelf = m_shelves[{language.id, owner}];
    shelf.language = language;
    shelf.owner = owner;
    return shelf;
}

void SandboxShelves::dropUnused()
{
    std::erase_if(m_shelves,
                  [](const auto &entry) { return !entry.second.isFresh() && entry.second.isUnused(); });
}

SandboxShelf *SandboxShelves::leastNeeded(const SandboxShelf &newcomer)
{
    SandboxShelf *least = nullptr;
    const auto rank = [](const SandboxShelf &shelf) {
        return std::pair(shelf.isFresh(), shelf.ready.front().second);
    };
    for (auto &[key, shelf] : m_shelves) {
        const bool isSpared =
            &shelf == &newcomer || (shelf.isFresh() && shelf.language.id == newcomer.language.id);
        if (!isSpared && !shelf.ready.empty() && (least == nullptr || rank(shelf) < rank(*least)))
            least = &shelf;
    }
    return least;
}

qint64 SandboxShelves::idleBytes() const
{
    qint64 sum = 0;
    for (const auto &[key, shelf] : m_shelves) {
        for (const auto &entry : shelf.ready)
            sum += entry.first.session->idleBytes();
    }
    return sum;
}

QList<SandboxNumbers> SandboxShelves::numbers() const
{
    QList<SandboxNumbers> numbers;
    for (const auto &[key, shelf] : m_shelves) {
        if (numbers.isEmpty() || numbers.last().language != key.first)
            numbers.append({key.first});
        SandboxNumbers &sum = numbers.last();
        sum.ready += int(shelf.ready.size());
        sum.coming += shelf.coming;
        sum.busy += shelf.busy;
    }
    return numbers;
}

} // namespace codewar

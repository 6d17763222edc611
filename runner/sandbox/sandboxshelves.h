// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/runnernumbers.h"
#include "runner/sandbox/sandbox.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <utility>

namespace codewar {

/// A sandbox, and what is known of who was in it.
struct SandboxLease
{
    std::unique_ptr<SandboxSession> session;
    QByteArray owner{}; ///< whose tasks it runs; empty: of those who have no name
    int uses = 0;       ///< tasks that ran in it
};

using SandboxPreference = std::function<bool(const SandboxSession &)>;

/// The sandboxes of one language that are one owner's, or fresh, and what is on its way to them.
struct SandboxShelf
{
    using Time = std::chrono::steady_clock::time_point;

    Language language;
    QByteArray owner;                                  ///< empty: the fresh ones
    std::deque<std::pair<SandboxLease, Time>> ready{}; ///< since when, the longest first
    int ordered = 0;                                   ///< to be made
    int coming = 0;                                    ///< ordered, being made or emptied
    int busy = 0;                                      ///< handed out
    int waiting = 0;                                   ///< those who wait for one of what is coming

    bool isFresh() const { return owner.isEmpty(); }
    bool isUnused() const { return ready.empty() && coming + busy + waiting == 0; }
    /// One that nobody else was in, a preferred one before others.
    std::optional<SandboxLease> takeFor(const QByteArray &whom, const SandboxPreference &preferred);
    SandboxLease takeOldest();
    /// What is ready and `leaves` says so.
    std::deque<SandboxLease> takeOut(const std::function<bool(const SandboxLease &, Time)> &leaves);
};

/// All shelves. Not thread-safe; a shelf stays where it is until dropUnused().
class SandboxShelves
{
public:
    /// Makes it where there is none.
    SandboxShelf &of(const Language &language, const QByteArray &owner);
    SandboxShelf &freshOf(const Language &language) { return of(language, {}); }
    /// Forgets owners of whom nothing is here.
    void dropUnused();
    /// Of whom there is most reason to take one away for the sake of `newcomer`: owners before fresh ones of
    /// other languages, and of those who has not used one for longest. Null where there is nobody.
    SandboxShelf *leastNeeded(const SandboxShelf &newcomer);
    qint64 idleBytes() const;
    /// For each language, all owners together.
    QList<SandboxNumbers> numbers() const;

    auto begin() { return m_shelves.begin(); }
    auto end() { return m_shelves.end(); }
    std::size_t size() const { return m_shelves.size(); }

private:
    std::map<std::pair<QString, QByteArray>, SandboxShelf> m_shelves; ///< by language id and owner
};

} // namespace codewar

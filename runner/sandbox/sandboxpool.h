// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/sandbox/sandboxshelves.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace codewar {

struct SandboxPoolOptions
{
    int size = 1;      ///< prepared sandboxes kept for each language in use; 0: each is made when asked for
    int maxUses = 200; ///< then a sandbox is thrown away even if it is clean; 1: never used again
    std::chrono::milliseconds idleTimeout{600'000}; ///< an unused sandbox older than this is thrown away
    std::chrono::milliseconds tendInterval{5'000};  ///< how often dead and idle ones are looked for
    qint64 maxIdleBytes = 256LL << 20; ///< of memory that prepared sandboxes of all languages may take
    /// Tasks without an owner are all one person's, and use each other's sandboxes; else they use fresh ones.
    bool soleOwner = false;
};

/// Hands out prepared sandboxes and takes them back. Refilling and throwing away happen on a thread of the
/// pool's, after a result has been shown and while no task runs, never in front of one. Thread-safe.
/// `sandbox` must outlive it.
///
/// A sandbox in which a task of one owner ran is never given to another owner, nor to a task without one; and
/// one in which a task without an owner ran is given to nobody, unless all of those are one person's. For
/// each language up to `size` fresh ones are ready for everybody, and as many used ones for each owner.
class SandboxPool
{
public:
    SandboxPool(Sandbox &sandbox, SandboxPoolOptions options);
    ~SandboxPool();
    SandboxPool(const SandboxPool &) = delete;
    SandboxPool &operator=(const SandboxPool &) = delete;

    using Lease = SandboxLease;
    using Preference = SandboxPreference;

    /// A warm sandbox where there is one, of the owner's before a fresh one, one that is preferred before
    /// others; else a new one. `preferred` is called with the pool locked.
    Result<Lease> take(const Language &language, const QByteArray &owner, const Preference &preferred = {});
    /// After a task, once its result is on its way: waits until the sandbox is proven empty and keeps it for
    /// its owner, or throws it away (at once where `reusable` is false) and has a new one made.
    void giveBack(const Language &language, Lease lease, bool reusable);
    /// No task was run in it after all.
    void giveBackUnused(const Language &language, Lease lease);
    /// Makes sandboxes for a language a person is about to use. Returns at once.
    void prepare(const Language &language);
    /// Replaces what is ready for a language, because what its sandboxes are made from has changed.
    void renew(const Language &language);
    /// For each language that was ever asked for, all owners together.
    QList<SandboxNumbers> numbers() const;
    /// What it remembers: languages, and owners of sandboxes.
    std::size_t shelves() const;

private:
    using Shelf = SandboxShelf;
    using Lock = std::unique_lock<std::mutex>;

    void serve();
    bool closeDiscarded(Lock &lock);
    bool makeOrdered(Lock &lock);
    Shelf *nextOrder();
    void dropUnfit();

    std::optional<Lease> takeWarm(Lock &lock, const Language &language, const QByteArray &owner,
                                  const Preference &preferred);
    std::optional<Lease> takeFrom(Lock &lock, Shelf &shelf, const QByteArray &owner,
                                  const Preference &preferred);
    bool mayServeAgain(const Lease &lease) const;
    bool putOnShelf(Shelf &shelf, Lease &lease);
    bool makeRoom(const Shelf &newcomer, qint64 bytes);
    void order(Shelf &fresh);
    void withdrawSurplus(Shelf &shelf);
    void discard(Lease lease);
    void discardAll(std::deque<Lease> leases);

    Sandbox &m_sandbox;
    const SandboxPoolOptions m_options;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    SandboxShelves m_shelves;
    std::deque<Lease> m_discarded; ///< to be closed
    int m_running = 0;             ///< handed out, and their results not shown yet
    bool m_closing = false;
    std::thread m_thread;
};

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/runnernumbers.h"
#include "runner/sandbox/sandbox.h"

#include <QString>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <memory>
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
};

/// Hands out prepared sandboxes and takes them back. Refilling and throwing away happen on a thread of the
/// pool's, after a result has been shown and while no task runs, never in front of one. All tasks of one pool
/// belong to one owner. Thread-safe. `sandbox` must outlive it.
class SandboxPool
{
public:
    SandboxPool(Sandbox &sandbox, SandboxPoolOptions options);
    ~SandboxPool();
    SandboxPool(const SandboxPool &) = delete;
    SandboxPool &operator=(const SandboxPool &) = delete;

    struct Lease
    {
        std::unique_ptr<SandboxSession> session;
        int uses = 0;
    };

    using Preference = std::function<bool(const SandboxSession &)>;
    /// A warm sandbox where there is one, one that is preferred before others; else a new one. `preferred` is
    /// called with the pool locked.
    Result<Lease> take(const Language &language, const Preference &preferred = {});
    /// After a task, once its result is on its way: waits until the sandbox is proven empty and keeps it, or
    /// throws it away (at once where `reusable` is false) and has a new one made.
    void giveBack(const Language &language, Lease lease, bool reusable);
    /// No task was run in it after all.
    void giveBackUnused(const Language &language, Lease lease);
    /// Makes sandboxes for a language a person is about to use. Returns at once.
    void prepare(const Language &language);
    /// Replaces what is ready for a language, because what its sandboxes are made from has changed.
    void renew(const Language &language);
    /// For each language that was ever asked for.
    QList<SandboxNumbers> numbers() const;

private:
    struct Shelf
    {
        Language language;
        std::deque<std::pair<Lease, std::chrono::steady_clock::time_point>> ready;
        int ordered = 0; ///< to be made
        int coming = 0;  ///< ordered, being made or emptied
        int busy = 0;    ///< handed out
        int waiting = 0; ///< callers of take() who wait for one of those
    };
    using Lock = std::unique_lock<std::mutex>;

    void serve();
    bool closeDiscarded(Lock &lock);
    bool makeOrdered(Lock &lock);
    Shelf *nextOrder();
    void dropUnfit();

    Shelf &shelfOf(const Language &language);
    std::optional<Lease> takeReady(Shelf &shelf, const Preference &preferred);
    void discardDead(Shelf &shelf);
    bool putOnShelf(Shelf &shelf, Lease &lease);
    bool makeRoom(const Shelf &forShelf, qint64 bytes);
    qint64 idleBytes() const;
    void order(Shelf &shelf);
    void discard(Lease lease);

    Sandbox &m_sandbox;
    const SandboxPoolOptions m_options;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<QString, Shelf> m_shelves; ///< by language id
    std::deque<Lease> m_discarded;      ///< to be closed
    int m_running = 0;                  ///< handed out, and their results not shown yet
    bool m_closing = false;
    std::thread m_thread;
};

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/sandboxpool.h"

#include <optional>

namespace codewar {

using std::chrono::steady_clock;

SandboxPool::SandboxPool(Sandbox &sandbox, SandboxPoolOptions options)
    : m_sandbox(sandbox), m_options(options), m_thread([this] { serve(); })
{}

SandboxPool::~SandboxPool()
{
    {
        const Lock lock(m_mutex);
        m_closing = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

Result<SandboxPool::Lease> SandboxPool::take(const Language &language, const QByteArray &owner,
                                             const Preference &preferred)
{
    {
        Lock lock(m_mutex);
        std::optional<Lease> warm = takeWarm(lock, language, owner, preferred);
        ++m_running;
        ++m_shelves.of(language, owner).busy;
        if (warm)
            return std::move(*warm);
    }
    Result<std::unique_ptr<SandboxSession>> session = m_sandbox.open(language);
    if (!session) {
        const Lock lock(m_mutex);
        --m_running;
        --m_shelves.of(language, owner).busy;
        m_changed.notify_all();
        return session.error();
    }
    return Lease{std::move(*session), owner};
}

std::optional<SandboxPool::Lease> SandboxPool::takeWarm(Lock &lock, const Language &language,
                                                        const QByteArray &owner, const Preference &preferred)
{
    if (owner.isEmpty())
        return takeFrom(lock, m_shelves.freshOf(language), owner, preferred);
    std::optional<Lease> own = takeFrom(lock, m_shelves.of(language, owner), owner, preferred);
    if (own)
        return own;
    std::optional<Lease> fresh = takeFrom(lock, m_shelves.freshOf(language), owner, preferred);
    // The owner will probably keep it, so the next one needs another.
    order(m_shelves.freshOf(language));
    m_changed.notify_all();
    return fresh;
}

/// What is ready there; where nothing is, waits for what is coming and not awaited by somebody else.
std::optional<SandboxPool::Lease> SandboxPool::takeFrom(Lock &lock, Shelf &shelf, const QByteArray &owner,
                                                        const Preference &preferred)
{
    const auto takeReady = [&] {
        discardAll(shelf.takeOut([](const Lease &lease, auto) { return !lease.session->alive(); }));
        return shelf.takeFor(owner, preferred);
    };
    std::optional<Lease> ready = takeReady();
    if (ready || shelf.coming <= shelf.waiting)
        return ready;
    ++shelf.waiting;
    m_changed.notify_all();
    m_changed.wait(lock, [&] { return m_closing || !shelf.ready.empty() || shelf.coming == 0; });
    --shelf.waiting;
    return takeReady();
}

bool SandboxPool::mayServeAgain(const Lease &lease) const
{
    return m_options.size > 0 && lease.uses < m_options.maxUses &&
           (m_options.soleOwner || !lease.owner.isEmpty());
}

void SandboxPool::giveBack(const Language &language, Lease lease, bool reusable)
{
    ++lease.uses;
    Lock lock(m_mutex);
    --m_running;
    Shelf &shelf = m_shelves.of(language, lease.owner);
    --shelf.busy;
    if (reusable && mayServeAgain(lease)) {
        // Whoever asks meanwhile had better wait for this one than have another made.
        ++shelf.coming;
        m_changed.notify_all();
        lock.unlock();
        const bool clean = lease.session->settle();
        if (clean)
            lease.session->warmUp(Limits());
        lock.lock();
        --shelf.coming;
        if (clean && putOnShelf(shelf, lease)) {
            m_changed.notify_all();
            return;
        }
    }
    discard(std::move(lease));
    order(m_shelves.freshOf(language));
    m_changed.notify_all();
}

void SandboxPool::giveBackUnused(const Language &language, Lease lease)
{
    const Lock lock(m_mutex);
    --m_running;
    --m_shelves.of(language, lease.owner).busy;
    if (lease.uses == 0)
        lease.owner.clear();
    Shelf &shelf = m_shelves.of(language, lease.owner);
    if (m_options.size == 0 || !putOnShelf(shelf, lease))
        discard(std::move(lease));
    withdrawSurplus(shelf);
    m_changed.notify_all();
}

void SandboxPool::prepare(const Language &language)
{
    const Lock lock(m_mutex);
    order(m_shelves.freshOf(language));
    m_changed.notify_all();
}

void SandboxPool::renew(const Language &language)
{
    const Lock lock(m_mutex);
    bool inUse = false;
    for (auto &[key, shelf] : m_shelves) {
        if (shelf.language.id != language.id)
            continue;
        inUse = inUse || !shelf.ready.empty();
        discardAll(shelf.takeOut([](const Lease &, auto) { return true; }));
    }
    if (inUse)
        order(m_shelves.freshOf(language));
    m_changed.notify_all();
}

QList<SandboxNumbers> SandboxPool::numbers() const
{
    const Lock lock(m_mutex);
    return m_shelves.numbers();
}

std::size_t SandboxPool::shelves() const
{
    const Lock lock(m_mutex);
    return m_shelves.size();
}

/// The lock is held. Has one more made, unless there are enough.
void SandboxPool::order(Shelf &fresh)
{
    if (static_cast<int>(fresh.ready.size()) + fresh.coming >= m_options.size)
        return;
    ++fresh.ordered;
    ++fresh.coming;
}

/// The lock is held. Has none made beyond what may be ready.
void SandboxPool::withdrawSurplus(Shelf &shelf)
{
    while (shelf.ordered > 0 && static_cast<int>(shelf.ready.size()) + shelf.coming > m_options.size) {
        --shelf.ordered;
        --shelf.coming;
    }
}

/// The lock is held. Closing takes a moment, so the pool's own thread does it.
void SandboxPool::discard(Lease lease)
{
    m_discarded.push_back(std::move(lease));
    m_changed.notify_all();
}

void SandboxPool::discardAll(std::deque<Lease> leases)
{
    for (Lease &lease : leases)
        discard(std::move(lease));
}

/// The lock is held. False where there is no room; the lease is untouched then.
bool SandboxPool::putOnShelf(Shelf &shelf, Lease &lease)
{
    const bool awaited = shelf.waiting > 0;
    if (static_cast<int>(shelf.ready.size()) >= m_options.size + shelf.waiting)
        return false;
    if (!awaited && !makeRoom(shelf, lease.session->idleBytes()))
        return false;
    shelf.ready.emplace_back(std::move(lease), steady_clock::now());
    return true;
}

/// The lock is held. Makes room for so many bytes by dropping what is needed less.
bool SandboxPool::makeRoom(const Shelf &newcomer, qint64 bytes)
{
    while (m_shelves.idleBytes() + bytes > m_options.maxIdleBytes) {
        Shelf *least = m_shelves.leastNeeded(newcomer);
        if (least == nullptr)
            return false;
        discard(least->takeOldest());
    }
    return true;
}

/// The pool's own thread: closes, makes and looks after sandboxes, one thing at a time.
void SandboxPool::serve()
{
    auto nextTending = steady_clock::now() + m_options.tendInterval;
    Lock lock(m_mutex);
    while (!m_closing) {
        if (closeDiscarded(lock) || makeOrdered(lock))
            continue;
        m_shelves.dropUnused();
        if (steady_clock::now() >= nextTending) {
            dropUnfit();
            nextTending = steady_clock::now() + m_options.tendInterval;
            continue;
        }
        m_changed.wait_until(lock, nextTending);
    }
}

/// False where there was nothing to do.
bool SandboxPool::closeDiscarded(Lock &lock)
{
    if (m_discarded.empty())
        return false;
    std::deque<Lease> closing;
    closing.swap(m_discarded);
    lock.unlock();
    closing.clear();
    lock.lock();
    return true;
}

/// A shelf with an order that may be carried out now: any while no task runs, else one that is waited for.
SandboxPool::Shelf *SandboxPool::nextOrder()
{
    for (auto &[key, shelf] : m_shelves) {
        if (shelf.ordered > 0 && (m_running == 0 || shelf.waiting > 0))
            return &shelf;
    }
    return nullptr;
}

/// False where there was nothing to do.
bool SandboxPool::makeOrdered(Lock &lock)
{
    Shelf *shelf = nextOrder();
    if (shelf == nullptr)
        return false;
    --shelf->ordered;
    const Language language = shelf->language;
    lock.unlock();
    Result<std::unique_ptr<SandboxSession>> session = m_sandbox.open(language);
    if (session)
        (*session)->warmUp(Limits());
    lock.lock();
    --shelf->coming;
    if (session) {
        Lease lease{std::move(*session)};
        if (!putOnShelf(*shelf, lease))
            discard(std::move(lease));
    }
    m_changed.notify_all();
    return true;
}

/// The lock is held. Drops what nobody has used for long, and what is dead, and has that replaced.
void SandboxPool::dropUnfit()
{
    const auto oldest = steady_clock::now() - m_options.idleTimeout;
    for (auto &[key, shelf] : m_shelves) {
        discardAll(shelf.takeOut([&](const Lease &, auto since) { return since <= oldest; }));
        std::deque<Lease> dead =
            shelf.takeOut([](const Lease &lease, auto) { return !lease.session->alive(); });
        for (std::size_t i = 0; i < dead.size(); ++i)
            order(m_shelves.freshOf(shelf.language));
        discardAll(std::move(dead));
    }
}

} // namespace codewar

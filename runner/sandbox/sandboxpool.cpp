// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/sandboxpool.h"

#include <algorithm>

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

SandboxPool::Shelf &SandboxPool::shelfOf(const Language &language)
{
    Shelf &shelf = m_shelves[language.id];
    shelf.language = language;
    return shelf;
}

Result<SandboxPool::Lease> SandboxPool::take(const Language &language, const Preference &preferred)
{
    {
        Lock lock(m_mutex);
        Shelf &shelf = shelfOf(language);
        std::optional<Lease> ready = takeReady(shelf, preferred);
        if (!ready && shelf.coming > shelf.waiting) {
            ++shelf.waiting;
            m_changed.notify_all();
            m_changed.wait(lock, [&] { return m_closing || !shelf.ready.empty() || shelf.coming == 0; });
            --shelf.waiting;
            ready = takeReady(shelf, preferred);
        }
        ++m_running;
        ++shelf.busy;
        if (ready)
            return std::move(*ready);
    }
    Result<std::unique_ptr<SandboxSession>> session = m_sandbox.open(language);
    if (!session) {
        const Lock lock(m_mutex);
        --m_running;
        --shelfOf(language).busy;
        m_changed.notify_all();
        return session.error();
    }
    return Lease{std::move(*session), 0};
}

/// The lock is held.
std::optional<SandboxPool::Lease> SandboxPool::takeReady(Shelf &shelf, const Preference &preferred)
{
    discardDead(shelf);
    if (shelf.ready.empty())
        return std::nullopt;
    auto chosen = shelf.ready.begin();
    if (preferred)
        chosen = std::find_if(shelf.ready.begin(), shelf.ready.end(),
                              [&](const auto &entry) { return preferred(*entry.first.session); });
    if (chosen == shelf.ready.end())
        chosen = shelf.ready.begin();
    Lease lease = std::move(chosen->first);
    shelf.ready.erase(chosen);
    return lease;
}

/// The lock is held.
void SandboxPool::discardDead(Shelf &shelf)
{
    for (auto entry = shelf.ready.begin(); entry != shelf.ready.end();) {
        if (entry->first.session->alive()) {
            ++entry;
        } else {
            discard(std::move(entry->first));
            entry = shelf.ready.erase(entry);
        }
    }
}

void SandboxPool::giveBack(const Language &language, Lease lease, bool reusable)
{
    ++lease.uses;
    Lock lock(m_mutex);
    --m_running;
    Shelf &shelf = shelfOf(language);
    --shelf.busy;
    if (reusable && m_options.size > 0 && lease.uses < m_options.maxUses) {
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
    order(shelf);
    m_changed.notify_all();
}

void SandboxPool::giveBackUnused(const Language &language, Lease lease)
{
    const Lock lock(m_mutex);
    --m_running;
    --shelfOf(language).busy;
    if (m_options.size == 0 || !putOnShelf(shelfOf(language), lease))
        discard(std::move(lease));
    m_changed.notify_all();
}

void SandboxPool::prepare(const Language &language)
{
    const Lock lock(m_mutex);
    order(shelfOf(language));
    m_changed.notify_all();
}

void SandboxPool::renew(const Language &language)
{
    const Lock lock(m_mutex);
    Shelf &shelf = shelfOf(language);
    const bool inUse = !shelf.ready.empty();
    for (auto &entry : shelf.ready)
        discard(std::move(entry.first));
    shelf.ready.clear();
    if (inUse)
        order(shelf);
    m_changed.notify_all();
}

QList<SandboxNumbers> SandboxPool::numbers() const
{
    QList<SandboxNumbers> numbers;
    const Lock lock(m_mutex);
    for (const auto &[id, shelf] : m_shelves)
        numbers.append({id, int(shelf.ready.size()), shelf.coming, shelf.busy});
    return numbers;
}

/// The lock is held. Has one more made, unless there are enough.
void SandboxPool::order(Shelf &shelf)
{
    if (static_cast<int>(shelf.ready.size()) + shelf.coming >= m_options.size)
        return;
    ++shelf.ordered;
    ++shelf.coming;
}

/// The lock is held. Closing takes a moment, so the pool's own thread does it.
void SandboxPool::discard(Lease lease)
{
    m_discarded.push_back(std::move(lease));
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

/// The lock is held. Makes room for so many bytes by dropping what other languages have had ready for
/// longest.
bool SandboxPool::makeRoom(const Shelf &forShelf, qint64 bytes)
{
    while (idleBytes() + bytes > m_options.maxIdleBytes) {
        Shelf *oldest = nullptr;
        for (auto &[id, shelf] : m_shelves) {
            if (&shelf != &forShelf && !shelf.ready.empty() &&
                (oldest == nullptr || shelf.ready.front().second < oldest->ready.front().second))
                oldest = &shelf;
        }
        if (oldest == nullptr)
            return false;
        discard(std::move(oldest->ready.front().first));
        oldest->ready.pop_front();
    }
    return true;
}

qint64 SandboxPool::idleBytes() const
{
    qint64 sum = 0;
    for (const auto &[id, shelf] : m_shelves) {
        for (const auto &entry : shelf.ready)
            sum += entry.first.session->idleBytes();
    }
    return sum;
}

/// The pool's own thread: closes, makes and looks after sandboxes, one thing at a time.
void SandboxPool::serve()
{
    auto nextTending = steady_clock::now() + m_options.tendInterval;
    Lock lock(m_mutex);
    while (!m_closing) {
        if (closeDiscarded(lock) || makeOrdered(lock))
            continue;
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
    for (auto &[id, shelf] : m_shelves) {
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
        Lease lease{std::move(*session), 0};
        if (!putOnShelf(*shelf, lease))
            discard(std::move(lease));
    }
    m_changed.notify_all();
    return true;
}

/// The lock is held. Drops what is dead, and has it replaced, and what nobody has used for long.
void SandboxPool::dropUnfit()
{
    const auto oldest = steady_clock::now() - m_options.idleTimeout;
    for (auto &[id, shelf] : m_shelves) {
        auto ready = std::exchange(shelf.ready, {});
        for (auto &entry : ready) {
            if (entry.second <= oldest) {
                discard(std::move(entry.first));
            } else if (!entry.first.session->alive()) {
                discard(std::move(entry.first));
                order(shelf);
            } else {
                shelf.ready.push_back(std::move(entry));
            }
        }
    }
}

} // namespace codewar

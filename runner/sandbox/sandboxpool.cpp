// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/sandboxpool.h"

namespace codewar {

using std::chrono::steady_clock;

SandboxPool::SandboxPool(Sandbox &sandbox, SandboxPoolOptions options)
    : m_sandbox(sandbox), m_options(options), m_thread([this] { serve(); })
{}

SandboxPool::~SandboxPool()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
        m_work.clear();
    }
    m_changed.notify_all();
    m_thread.join();
}

void SandboxPool::post(Work work)
{
    const std::lock_guard lock(m_mutex);
    m_work.push_back(std::move(work));
    m_changed.notify_all();
}

void SandboxPool::serve()
{
    std::unique_lock lock(m_mutex);
    while (!m_closing) {
        m_changed.wait_for(lock, m_options.idleTimeout, [this] { return m_closing || !m_work.empty(); });
        if (m_closing)
            return;
        if (m_work.empty()) {
            lock.unlock();
            dropIdle();
            lock.lock();
            continue;
        }
        const Work work = std::move(m_work.front());
        m_work.pop_front();
        lock.unlock();
        work();
        lock.lock();
    }
}

/// The lock is held. Dead ones are dropped on the way.
std::optional<SandboxPool::Lease> SandboxPool::takeReady(Shelf &shelf)
{
    while (!shelf.ready.empty()) {
        Lease lease = std::move(shelf.ready.front().first);
        shelf.ready.pop_front();
        if (lease.session->alive())
            return lease;
    }
    return std::nullopt;
}

Result<SandboxPool::Lease> SandboxPool::take(const Language &language)
{
    {
        std::unique_lock lock(m_mutex);
        Shelf &shelf = m_shelves[language.id];
        shelf.language = language;
        std::optional<Lease> ready = takeReady(shelf);
        if (!ready && shelf.coming > shelf.waiting) {
            ++shelf.waiting;
            m_changed.wait(lock, [&] { return m_closing || !shelf.ready.empty() || shelf.coming == 0; });
            --shelf.waiting;
            ready = takeReady(shelf);
        }
        if (ready)
            return std::move(*ready);
    }
    Result<std::unique_ptr<SandboxSession>> session = m_sandbox.open(language);
    if (!session)
        return session.error();
    return Lease{std::move(*session), 0};
}

void SandboxPool::giveBack(const Language &language, Lease lease, bool reusable)
{
    ++lease.uses;
    if (reusable && m_options.size > 0 && lease.uses < m_options.maxUses) {
        // Whoever asks meanwhile had better wait for this one than have another made.
        expect(language, +1);
        const bool kept = lease.session->settle() && warmUpAndKeep(language, lease);
        expect(language, -1);
        if (kept)
            return;
    }
    throwAway(std::move(lease));
    orderOne(language);
}

void SandboxPool::expect(const Language &language, int change)
{
    const std::lock_guard lock(m_mutex);
    m_shelves[language.id].coming += change;
    m_changed.notify_all();
}

bool SandboxPool::warmUpAndKeep(const Language &language, Lease &lease)
{
    lease.session->warmUp(Limits());
    return putOnShelf(language, lease);
}

/// On the pool's thread: closing takes a moment and nobody should wait for it.
void SandboxPool::throwAway(Lease lease)
{
    // std::function wants what can be copied, hence the shared pointer.
    post(
        [session = std::shared_ptr<SandboxSession>(std::move(lease.session))]() mutable { session.reset(); });
}

/// False where the shelf is full; the lease is untouched then.
bool SandboxPool::putOnShelf(const Language &language, Lease &lease)
{
    const std::lock_guard lock(m_mutex);
    Shelf &shelf = m_shelves[language.id];
    if (static_cast<int>(shelf.ready.size()) >= m_options.size + shelf.waiting)
        return false;
    shelf.ready.emplace_back(std::move(lease), steady_clock::now());
    m_changed.notify_all();
    return true;
}

void SandboxPool::prepare(const Language &language)
{
    orderOne(language);
}

void SandboxPool::orderOne(const Language &language)
{
    {
        const std::lock_guard lock(m_mutex);
        Shelf &shelf = m_shelves[language.id];
        if (static_cast<int>(shelf.ready.size()) + shelf.coming >= m_options.size)
            return;
        ++shelf.coming;
    }
    post([this, language] { makeOne(language); });
}

void SandboxPool::makeOne(const Language &language)
{
    Result<std::unique_ptr<SandboxSession>> session = m_sandbox.open(language);
    if (session) {
        Lease lease{std::move(*session), 0};
        (void)warmUpAndKeep(language, lease);
    }
    expect(language, -1);
}

void SandboxPool::dropIdle()
{
    std::deque<Lease> dropped;
    const std::lock_guard lock(m_mutex);
    const auto oldest = steady_clock::now() - m_options.idleTimeout;
    for (auto &[id, shelf] : m_shelves) {
        while (!shelf.ready.empty() && shelf.ready.front().second <= oldest) {
            dropped.push_back(std::move(shelf.ready.front().first));
            shelf.ready.pop_front();
        }
    }
}

void SandboxPool::renew(const Language &language)
{
    std::deque<Lease> dropped;
    {
        const std::lock_guard lock(m_mutex);
        for (auto &entry : m_shelves[language.id].ready)
            dropped.push_back(std::move(entry.first));
        m_shelves[language.id].ready.clear();
    }
    if (!dropped.empty())
        orderOne(language);
    for (Lease &lease : dropped)
        throwAway(std::move(lease));
}

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/docker/engine/connectionpool.h"

namespace codewar::docker {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t mostIdle = 4;
/// Shorter than what proxies before an engine and engines themselves allow.
constexpr auto longestIdle = 30s;

/// Between two answers an engine says nothing; a closed connection is "readable".
bool isSilent(Connection &connection)
{
    char byte;
    return connection.readSome(&byte, 1) == 0;
}

} // namespace

ConnectionPool::Taken ConnectionPool::take()
{
    Taken taken;
    while (true) {
        Idle candidate;
        {
            const std::lock_guard lock(m_mutex);
            if (m_idle.empty())
                return taken;
            candidate = std::move(m_idle.back());
            m_idle.pop_back();
        }
        if (!isSilent(*candidate.connection)) {
            taken.foundClosed = true;
        } else if (std::chrono::steady_clock::now() - candidate.since < longestIdle) {
            taken.connection = std::move(candidate.connection);
            return taken;
        }
    }
}

void ConnectionPool::giveBack(std::unique_ptr<Connection> connection)
{
    Idle oldest; // closed outside of the lock
    const std::lock_guard lock(m_mutex);
    m_idle.push_back({std::move(connection), std::chrono::steady_clock::now()});
    if (m_idle.size() > mostIdle) {
        oldest = std::move(m_idle.front());
        m_idle.erase(m_idle.begin());
    }
}

void ConnectionPool::clear()
{
    std::vector<Idle> closing;
    const std::lock_guard lock(m_mutex);
    closing.swap(m_idle);
}

} // namespace codewar::docker

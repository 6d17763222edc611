// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/sandbox/docker/engine/connection.h"

#include <chrono>
#include <memory>
#include <mutex>
#include <vector>

namespace codewar::docker {

/// The few connections that wait for their next request. Thread-safe.
class ConnectionPool
{
public:
    struct Taken
    {
        std::unique_ptr<Connection> connection; ///< none where none was idle
        bool foundClosed = false;               ///< the engine had closed one meanwhile
    };

    Taken take();
    void giveBack(std::unique_ptr<Connection> connection);
    void clear();

private:
    struct Idle
    {
        std::unique_ptr<Connection> connection;
        std::chrono::steady_clock::time_point since;
    };

    std::mutex m_mutex;
    std::vector<Idle> m_idle; ///< the one used last is the last
};

} // namespace codewar::docker

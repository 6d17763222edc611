// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/runner.h"

#include <QHash>

#include <chrono>
#include <mutex>
#include <optional>

namespace codewar::server {

struct AuditState
{
    bool works = true;
    quint64 lost = 0; ///< runs that had no room
};

/// How the runs' side was doing a moment ago.
struct ServerState
{
    RunnerStatus runner;
    RunnerNumbers numbers;
    QHash<QString, QString> toolchains; ///< by language id
    int waiting = 0;
    int active = 0;
    qint64 freeTempBytes = -1;       ///< -1: not known
    qint64 tempBytes = -1;           ///< of the whole file system; likewise
    std::optional<AuditState> audit; ///< nothing where runs are not recorded
    bool stopping = false;
    std::chrono::steady_clock::time_point at{};
};

/// Lets the connections' thread see it without asking the other one. Thread-safe.
class StatusBoard
{
public:
    void put(ServerState state)
    {
        const std::lock_guard lock(m_mutex);
        m_state = std::move(state);
    }
    ServerState state() const
    {
        const std::lock_guard lock(m_mutex);
        return m_state;
    }

private:
    mutable std::mutex m_mutex;
    ServerState m_state;
};

} // namespace codewar::server

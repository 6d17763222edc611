// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/server/audit/auditentry.h"
#include "runner/server/audit/auditsettings.h"
#include "runner/server/runs/runservice.h"

#include <QHash>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace codewar::server {

/// Records who ran what in SQLite files (docs/audit.md). A thread of its own writes; runs never wait for it.
/// While the disk fails they are kept in memory, so many as there is room for.
class AuditLog final : public RunObserver
{
public:
    /// A sentence for whoever looks after the server. Called on the writing thread, once for each change.
    using Tell = std::function<void(bool works, const QString &sentence)>;

    static constexpr std::size_t mostWaiting = 10'000;
    static constexpr qint64 mostWaitingBytes = 64LL << 20; ///< of code

    AuditLog(AuditSettings settings, Tell tell);
    /// Tries once more to write what waits.
    ~AuditLog() override;

    // In the runs' thread.
    void runOrdered(const ServedRun &run) override;
    void runFinished(const ServedRun &run, const RunResult &result) override;

    /// Runs that found no room. Thread-safe, as the next.
    quint64 lost() const { return m_lost; }
    bool works() const { return m_works; }

private:
    bool add(AuditEntry entry, qint64 codeBytes);
    std::vector<AuditEntry> take(std::unique_lock<std::mutex> &lock);
    void work(const std::stop_token &stop);
    bool write(class AuditDatabase &database, const std::vector<AuditEntry> &entries);
    void settle(const Result<void> &outcome);

    const AuditSettings m_settings;
    const Tell m_tell;
    QHash<const ServedRun *, quint64> m_tickets; ///< the runs' thread's, as the next
    quint64 m_lastTicket = 0;

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<AuditEntry> m_waiting;
    qint64 m_waitingBytes = 0;
    std::atomic<quint64> m_lost = 0;
    std::atomic<bool> m_works = true;
    quint64 m_lostTold = 0; ///< the writing thread's
    std::jthread m_thread;  ///< ends first
};

} // namespace codewar::server

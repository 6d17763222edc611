// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/audit/auditlog.h"

#include "runner/server/audit/auditdatabase.h"

namespace codewar::server {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t mostAtOnce = 500;
constexpr auto pauseAfterFailure = 1s;
constexpr auto lookInterval = 60s;

qint64 codeBytes(const AuditEntry &entry)
{
    const auto *order = std::get_if<AuditOrder>(&entry);
    return order ? order->code.size() : 0;
}

} // namespace

AuditLog::AuditLog(AuditSettings settings, Tell tell)
    : m_settings(std::move(settings)),
      m_tell(std::move(tell)),
      m_thread([this](const std::stop_token &stop) { work(stop); })
{}

AuditLog::~AuditLog() = default;

void AuditLog::runOrdered(const ServedRun &run)
{
    const RunOrder &order = run.order();
    AuditOrder entry{++m_lastTicket,
                     QDateTime::currentDateTimeUtc(),
                     QString::fromStdString(order.requestId),
                     run.id(),
                     QString::fromStdString(order.client.key),
                     QString::fromStdString(order.client.name),
                     order.request.language,
                     order.request.files.isEmpty() ? QByteArray() : order.request.files.constFirst().text};
    const qint64 bytes = entry.code.size();
    if (add(std::move(entry), bytes))
        m_tickets.insert(&run, m_lastTicket);
    else
        ++m_lost;
}

void AuditLog::runFinished(const ServedRun &run, const RunResult &result)
{
    const quint64 ticket = m_tickets.take(&run);
    if (ticket == 0)
        return;
    const Timing &timing = result.timing;
    add(AuditEnd{ticket, QDateTime::currentDateTimeUtc(), result.verdict, timing.queueMs, timing.compileMs,
                 timing.runMs, timing.cpuMs, timing.totalMs, result.peakMemoryBytes},
        0);
}

/// An end always finds room: there are no more of them than orders.
bool AuditLog::add(AuditEntry entry, qint64 bytes)
{
    {
        const std::lock_guard lock(m_mutex);
        const bool full = m_waiting.size() >= mostWaiting || m_waitingBytes + bytes > mostWaitingBytes;
        if (full && std::holds_alternative<AuditOrder>(entry))
            return false;
        m_waiting.push_back(std::move(entry));
        m_waitingBytes += bytes;
    }
    m_changed.notify_one();
    return true;
}

/// What is to be written next stays where it is until it is.
std::vector<AuditEntry> AuditLog::take(std::unique_lock<std::mutex> &)
{
    const auto end = m_waiting.begin() + std::ptrdiff_t(std::min(m_waiting.size(), mostAtOnce));
    return {m_waiting.begin(), end};
}

void AuditLog::work(const std::stop_token &stop)
{
    AuditDatabase database(m_settings);
    settle(database.write({})); // so that a wrong path is said at once
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait_for(lock, stop, lookInterval, [this] { return !m_waiting.empty(); });
        const std::vector<AuditEntry> entries = take(lock);
        if (entries.empty() && stop.stop_requested())
            return;
        lock.unlock();
        const bool written = write(database, entries);
        lock.lock();
        if (written) {
            for (const AuditEntry &entry : entries)
                m_waitingBytes -= codeBytes(entry);
            m_waiting.erase(m_waiting.begin(), m_waiting.begin() + std::ptrdiff_t(entries.size()));
        } else if (stop.stop_requested()) {
            return;
        } else {
            m_changed.wait_for(lock, stop, pauseAfterFailure, [] { return false; });
        }
    }
}

bool AuditLog::write(AuditDatabase &database, const std::vector<AuditEntry> &entries)
{
    const quint64 lost = m_lost;
    std::vector<AuditEntry> all = entries;
    if (lost > m_lostTold)
        all.emplace_back(AuditGap{QDateTime::currentDateTimeUtc(), lost - m_lostTold});
    const Result<void> written = database.write(all);
    if (written)
        m_lostTold = lost;
    settle(written ? database.rotateIfDue() : written);
    return bool(written);
}

/// Says what has changed, once.
void AuditLog::settle(const Result<void> &outcome)
{
    const bool works = bool(outcome);
    if (works == m_works.exchange(works))
        return;
    if (works)
        m_tell(true,
               u"The audit log %1 can be written again; runs it had no room for: %2."_s.arg(m_settings.file)
                   .arg(m_lost.load()));
    else
        m_tell(false, u"The audit log %1 cannot be written: %2. Runs go on, and the last ones are kept in "
                      "memory until it can; make room or check its folder."_s.arg(m_settings.file,
                                                                                  outcome.error().message));
}

} // namespace codewar::server

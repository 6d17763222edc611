// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/store/historyworker.h"

#include "runner/store/historyfile.h"

#include <QCoreApplication>

namespace codewar {

using namespace Qt::StringLiterals;

HistoryWorker::HistoryWorker(const QString &fileName, Tell tell)
    : m_fileName(fileName), m_tell(std::move(tell)), m_owners(fileName)
{}

HistoryWorker::~HistoryWorker()
{
    if (m_database.isOpen() && !m_rows.isEmpty()) // else the next start does it
        (void)m_database.interrupt(m_owners.number());
}

Result<void> HistoryWorker::open()
{
    if (m_database.isOpen())
        return {};
    QString told;
    Result<void> opened = openHistory(m_database, m_fileName, told);
    if (!told.isEmpty())
        m_tell(told);
    if (opened)
        settle();
    return opened;
}

/// Runs of processes that are gone were interrupted.
void HistoryWorker::settle()
{
    if (m_owners.number() == 0)
        m_owners.take();
    const Result<QList<int>> owners = m_database.ownersInFlight();
    if (!owners)
        return;
    for (const int owner : *owners) {
        if (m_owners.isFree(owner))
            (void)m_database.interrupt(owner); // what fails now is done at the next start
    }
}

Result<void> HistoryWorker::repair()
{
    m_database.close();
    m_rows.clear();
    QString told;
    Result<void> repaired = repairHistory(m_database, m_fileName, told);
    if (!told.isEmpty())
        m_tell(told);
    return repaired;
}

Result<RunSummary> HistoryWorker::begin(quint64 ticket, const RunRecord &run)
{
    const Result<qint64> id =
        ask<qint64>([&](HistoryDatabase &database) { return database.insert(run, m_owners.number()); });
    if (!id)
        return id.error();
    m_rows.insert(ticket, *id);
    return m_database.summary(*id);
}

Result<RunSummary> HistoryWorker::complete(quint64 ticket, const RunResult &result, const RunEnd &end)
{
    const qint64 id = m_rows.take(ticket);
    return ask<RunSummary>([&](HistoryDatabase &database) -> Result<RunSummary> {
        if (id != 0) {
            Result<void> done = database.complete(id, result, end);
            if (!done)
                return done.error();
        }
        return database.summary(id);
    });
}

Result<QList<qint64>> HistoryWorker::trim(const HistoryLimits &limits)
{
    return ask<QList<qint64>>([&](HistoryDatabase &database) -> Result<QList<qint64>> {
        Result<QList<qint64>> ids = database.beyond(limits);
        if (!ids || ids->isEmpty())
            return ids;
        Result<void> removed = database.remove(*ids);
        constexpr int pagesAtOnce = 1000;
        if (removed)
            removed = database.shrink(pagesAtOnce);
        if (!removed)
            return removed.error();
        return ids;
    });
}

Result<void> HistoryWorker::remove(const QList<qint64> &ids)
{
    return ask<void>([&](HistoryDatabase &database) { return database.remove(ids); });
}

Result<void> HistoryWorker::clear()
{
    return ask<void>([&](HistoryDatabase &database) { return database.clear(); });
}

} // namespace codewar

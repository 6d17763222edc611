// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/audit/auditdatabase.h"

#include "runner/server/audit/auditfiles.h"
#include "runner/sqlite/statement.h"

#include <QCryptographicHash>
#include <QFile>

namespace codewar::server {

using namespace Qt::StringLiterals;

namespace {

Error failed(const SqliteFailure &failure)
{
    const bool broken = failure.kind == SqliteFailure::Kind::Damaged;
    return {broken ? ErrorCode::Corrupt : ErrorCode::Unavailable, failure.text, u"audit log"_s};
}

QString textOf(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

AuditDatabase::AuditDatabase(AuditSettings settings) : m_settings(std::move(settings)), m_file(failed) {}

Result<void> AuditDatabase::write(const std::vector<AuditEntry> &entries)
{
    Result<void> done = open();
    if (done)
        done = insertAll(entries);
    if (done || done.error().code != ErrorCode::Corrupt)
        return done;
    close();
    forgetRows();
    done = moveAuditFile(m_settings.file, u"broken"_s);
    if (done)
        done = open();
    return done ? insertAll(entries) : done;
}

Result<void> AuditDatabase::insertAll(const std::vector<AuditEntry> &entries)
{
    const QHash<quint64, Open> before = m_open;
    Result<void> done = insertAtOnce(entries);
    if (!done) {
        // All of them come again: ids of rows that were not committed are of no use. Where a disk failed the
        // connection is of no use either.
        m_open = before;
        close();
    }
    return done;
}

Result<void> AuditDatabase::insertAtOnce(const std::vector<AuditEntry> &entries)
{
    Transaction transaction(m_file);
    Result<void> done = transaction.begun();
    for (const AuditEntry &entry : entries) {
        if (done)
            done = std::visit([this](const auto &one) { return insert(one); }, entry);
    }
    return done ? transaction.commit() : done;
}

Result<void> AuditDatabase::open()
{
    if (m_file.isOpen())
        return {};
    Result<agent::Fd> lock = claimAuditFile(m_settings.file);
    if (!lock)
        return lock.error();
    m_lock = std::move(*lock);
    Result<void> opened = m_file.open(m_settings.file);
    if (opened)
        opened = prepare();
    if (!opened)
        close();
    return opened;
}

Result<void> AuditDatabase::prepare()
{
    Result<void> made = executeAll(
        m_file,
        {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s,
         u"CREATE TABLE IF NOT EXISTS runs (id INTEGER PRIMARY KEY, started TEXT NOT NULL, "
         "ended TEXT, client TEXT NOT NULL, client_name TEXT NOT NULL, request_id TEXT NOT NULL, "
         "job_id TEXT NOT NULL, language TEXT NOT NULL, code_sha256 TEXT, verdict TEXT, queue_ms REAL, "
         "compile_ms REAL, run_ms REAL, cpu_ms REAL, total_ms REAL, peak_memory INTEGER)"_s,
         u"CREATE TABLE IF NOT EXISTS gaps (at TEXT NOT NULL, lost INTEGER NOT NULL)"_s});
    if (!made)
        return made;
    Statement first(m_file, u"SELECT started FROM runs ORDER BY id LIMIT 1"_s);
    m_first =
        first.next() ? QDateTime::fromString(first.value(0).toString(), Qt::ISODateWithMs) : QDateTime();
    return first.outcome();
}

void AuditDatabase::close()
{
    m_file.close();
    m_lock = {};
}

/// Another file begins.
void AuditDatabase::forgetRows()
{
    for (Open &open : m_open)
        open.row = 0;
}

Result<void> AuditDatabase::insert(const AuditOrder &order)
{
    AuditOrder kept = order;
    if (!order.code.isEmpty())
        kept.code = QCryptographicHash::hash(order.code, QCryptographicHash::Sha256).toHex();
    const Result<qint64> row = insertRow(kept);
    if (!row)
        return row.error();
    m_open.insert(order.ticket, {kept, *row});
    if (!m_first.isValid())
        m_first = order.at;
    return {};
}

Result<qint64> AuditDatabase::insertRow(const AuditOrder &order)
{
    const QVariant hash = order.code.isEmpty() ? QVariant() : QString::fromLatin1(order.code);
    const Statement row(m_file,
                        u"INSERT INTO runs (started, client, client_name, request_id, job_id, language, "
                        "code_sha256) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                        {textOf(order.at), order.client, order.clientName, order.requestId, order.jobId,
                         order.language, hash});
    const Result<void> done = row.outcome();
    if (!done)
        return done.error();
    return row.insertedId().toLongLong();
}

Result<void> AuditDatabase::insert(const AuditEnd &end)
{
    Open open = m_open.take(end.ticket);
    if (open.row == 0) { // its order is in an older file
        const Result<qint64> row = insertRow(open.order);
        if (!row)
            return row.error();
        open.row = *row;
    }
    return execute(m_file,
                   u"UPDATE runs SET ended = ?, verdict = ?, queue_ms = ?, compile_ms = ?, run_ms = ?, "
                   "cpu_ms = ?, total_ms = ?, peak_memory = ? WHERE id = ?"_s,
                   {textOf(end.at), verdictName(end.verdict), end.queueMs, end.compileMs, end.runMs,
                    end.cpuMs, end.totalMs, end.peakMemoryBytes, open.row});
}

Result<void> AuditDatabase::insert(const AuditGap &gap)
{
    return execute(m_file, u"INSERT INTO gaps (at, lost) VALUES (?, ?)"_s, {textOf(gap.at), gap.lost});
}

Result<void> AuditDatabase::rotateIfDue()
{
    if (!m_first.isValid() || !m_file.isOpen())
        return {};
    const bool old = m_first.secsTo(QDateTime::currentDateTimeUtc()) >
                     std::chrono::duration_cast<std::chrono::seconds>(m_settings.maxAge).count();
    if (!old && auditBytes(m_settings.file) < m_settings.maxBytes)
        return {};
    m_first = {};
    Result<void> done = execute(m_file, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    close();
    forgetRows();
    if (done)
        done = moveAuditFile(m_settings.file, u"until"_s);
    QStringList moved = movedAuditFiles(m_settings.file, u"until"_s);
    while (moved.size() > m_settings.keep)
        QFile::remove(moved.takeFirst());
    return done;
}

} // namespace codewar::server

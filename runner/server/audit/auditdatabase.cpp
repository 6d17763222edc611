// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/audit/auditdatabase.h"

#include "runner/server/audit/auditfiles.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace codewar::server {

using namespace Qt::StringLiterals;

namespace {

// "Result and Error Codes" of the SQLite documentation.
constexpr int corrupt = 11;
constexpr int notADatabase = 26;

Error failed(const QSqlError &error)
{
    const int kind = error.nativeErrorCode().toInt() & 0xff;
    const bool broken = kind == corrupt || kind == notADatabase;
    return {broken ? ErrorCode::Corrupt : ErrorCode::Unavailable, error.databaseText(), u"audit log"_s};
}

QString textOf(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

AuditDatabase::~AuditDatabase()
{
    close();
}

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
    Result<void> done = run(u"BEGIN IMMEDIATE"_s);
    for (const AuditEntry &entry : entries) {
        if (done)
            done = std::visit([this](const auto &one) { return insert(one); }, entry);
    }
    if (done)
        done = run(u"COMMIT"_s);
    if (!done) {
        // All of them come again: ids of rows that were not committed are of no use. Where a disk failed the
        // connection is of no use either.
        m_open = before;
        close();
    }
    return done;
}

Result<void> AuditDatabase::open()
{
    if (m_database.isOpen())
        return {};
    Result<agent::Fd> lock = claimAuditFile(m_settings.file);
    if (!lock)
        return lock.error();
    m_lock = std::move(*lock);
    m_connection = QUuid::createUuid().toString();
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(m_settings.file);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    Result<void> opened = m_database.open() ? prepare() : failed(m_database.lastError());
    if (!opened)
        close();
    return opened;
}

Result<void> AuditDatabase::prepare()
{
    for (const QString &sql :
         {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s,
          u"CREATE TABLE IF NOT EXISTS runs (id INTEGER PRIMARY KEY, started TEXT NOT NULL, "
          "ended TEXT, client TEXT NOT NULL, client_name TEXT NOT NULL, request_id TEXT NOT NULL, "
          "job_id TEXT NOT NULL, language TEXT NOT NULL, code_sha256 TEXT, verdict TEXT, queue_ms REAL, "
          "compile_ms REAL, run_ms REAL, cpu_ms REAL, total_ms REAL, peak_memory INTEGER)"_s,
          u"CREATE TABLE IF NOT EXISTS gaps (at TEXT NOT NULL, lost INTEGER NOT NULL)"_s}) {
        Result<void> done = run(sql);
        if (!done)
            return done;
    }
    QSqlQuery first(m_database);
    Result<void> asked = run(first, u"SELECT started FROM runs ORDER BY id LIMIT 1"_s);
    m_first =
        first.next() ? QDateTime::fromString(first.value(0).toString(), Qt::ISODateWithMs) : QDateTime();
    return asked;
}

void AuditDatabase::close()
{
    if (m_connection.isEmpty())
        return;
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
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
    QSqlQuery query(m_database);
    const QVariant hash = order.code.isEmpty() ? QVariant() : QString::fromLatin1(order.code);
    Result<void> done = run(query,
                            u"INSERT INTO runs (started, client, client_name, request_id, job_id, language, "
                            "code_sha256) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                            {textOf(order.at), order.client, order.clientName, order.requestId, order.jobId,
                             order.language, hash});
    if (!done)
        return done.error();
    return query.lastInsertId().toLongLong();
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
    return run(u"UPDATE runs SET ended = ?, verdict = ?, queue_ms = ?, compile_ms = ?, run_ms = ?, "
               "cpu_ms = ?, total_ms = ?, peak_memory = ? WHERE id = ?"_s,
               {textOf(end.at), verdictName(end.verdict), end.queueMs, end.compileMs, end.runMs, end.cpuMs,
                end.totalMs, end.peakMemoryBytes, open.row});
}

Result<void> AuditDatabase::insert(const AuditGap &gap)
{
    return run(u"INSERT INTO gaps (at, lost) VALUES (?, ?)"_s, {textOf(gap.at), gap.lost});
}

Result<void> AuditDatabase::rotateIfDue()
{
    if (!m_first.isValid() || !m_database.isOpen())
        return {};
    const bool old = m_first.secsTo(QDateTime::currentDateTimeUtc()) >
                     std::chrono::duration_cast<std::chrono::seconds>(m_settings.maxAge).count();
    if (!old && auditBytes(m_settings.file) < m_settings.maxBytes)
        return {};
    m_first = {};
    Result<void> done = run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    close();
    forgetRows();
    if (done)
        done = moveAuditFile(m_settings.file, u"until"_s);
    QStringList moved = movedAuditFiles(m_settings.file, u"until"_s);
    while (moved.size() > m_settings.keep)
        QFile::remove(moved.takeFirst());
    return done;
}

Result<void> AuditDatabase::run(QSqlQuery &query, const QString &sql, const QVariantList &values)
{
    if (!query.prepare(sql))
        return failed(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return failed(query.lastError());
    return {};
}

Result<void> AuditDatabase::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    return run(query, sql, values);
}

} // namespace codewar::server

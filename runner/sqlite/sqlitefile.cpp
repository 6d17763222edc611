// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sqlite/sqlitefile.h"

#include <QSqlError>
#include <QUuid>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr int busy = 5;
constexpr int locked = 6;
constexpr int readOnly = 8;
constexpr int corrupt = 11;
constexpr int full = 13;
constexpr int cannotOpen = 14;
constexpr int notADatabase = 26;

SqliteFailure::Kind kindOf(const QSqlError &error)
{
    // The low byte is the kind, what is above tells more.
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case busy:
    case locked:
        return SqliteFailure::Kind::Busy;
    case readOnly:
    case cannotOpen:
        return SqliteFailure::Kind::NotWritable;
    case corrupt:
    case notADatabase:
        return SqliteFailure::Kind::Damaged;
    case full:
        return SqliteFailure::Kind::Full;
    default:
        return SqliteFailure::Kind::Other;
    }
}

} // namespace

Result<void> SqliteFile::open(const QString &fileName, const QStringList &options)
{
    close();
    m_connection = QUuid::createUuid().toString();
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(fileName);
    m_database.setConnectOptions((QStringList{u"QSQLITE_BUSY_TIMEOUT=2000"_s} + options).join(u';'));
    if (m_database.open())
        return {};
    const Error error = errorOf(m_database.lastError());
    close();
    return error;
}

void SqliteFile::close()
{
    if (m_connection.isEmpty())
        return;
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
}

Error SqliteFile::errorOf(const QSqlError &error) const
{
    return m_words({kindOf(error), error.databaseText()});
}

} // namespace codewar

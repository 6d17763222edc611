// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/store/statement.h"

#include "runner/store/history.h"

#include "runner/run/sentences.h"

#include <QSqlDatabase>
#include <QSqlError>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

// "Result and Error Codes" of the SQLite documentation.
constexpr int busy = 5;
constexpr int locked = 6;
constexpr int readOnly = 8;
constexpr int corrupt = 11;
constexpr int full = 13;
constexpr int cannotOpen = 14;
constexpr int notADatabase = 26;

} // namespace

Error historyError(const QSqlError &error)
{
    const auto made = [](ErrorCode code, const QString &message) {
        return Error{code, message, u"history"_s};
    };
    // The low byte is the kind, what is above tells more.
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case busy:
    case locked:
        return made(ErrorCode::TimedOut,
                    Sentences::tr("The history is in use by another program. Try again."));
    case readOnly:
    case cannotOpen:
        return made(ErrorCode::Unavailable,
                    Sentences::tr("The history's file cannot be written. Check the permissions of "
                                  "its folder."));
    case corrupt:
    case notADatabase:
        return made(ErrorCode::Corrupt, Sentences::tr("The history's file is damaged."));
    case full:
        return made(ErrorCode::Unavailable,
                    Sentences::tr("The disk is full. Make room, or lower the history's limits."));
    default:
        return made(ErrorCode::Internal, Sentences::tr("The history failed: %1.").arg(error.databaseText()));
    }
}

Statement::Statement(const QSqlDatabase &database, const QString &sql, const QVariantList &values)
    : m_query(database)
{
    m_query.setForwardOnly(true);
    m_failed = !m_query.prepare(sql);
    for (const QVariant &value : values)
        m_query.addBindValue(value);
    m_failed = m_failed || !m_query.exec();
}

bool Statement::next()
{
    if (m_failed)
        return false;
    const bool row = m_query.next();
    m_failed = !row && m_query.lastError().isValid();
    return row;
}

Result<void> Statement::outcome() const
{
    if (!m_failed)
        return {};
    return historyError(m_query.lastError());
}

Result<void> execute(const QSqlDatabase &database, const QString &sql, const QVariantList &values)
{
    return Statement(database, sql, values).outcome();
}

Transaction::Transaction(const QSqlDatabase &database)
    : m_database(database), m_begun(execute(database, u"BEGIN IMMEDIATE"_s)), m_open(bool(m_begun))
{}

Transaction::~Transaction()
{
    if (m_open) // a failure has nothing to undo: the engine rolled back by itself
        (void)execute(m_database, u"ROLLBACK"_s);
}

Result<void> Transaction::commit()
{
    Result<void> committed = execute(m_database, u"COMMIT"_s);
    m_open = !committed;
    return committed;
}

} // namespace codewar

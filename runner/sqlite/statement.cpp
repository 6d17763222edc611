// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sqlite/statement.h"

#include <QSqlError>

namespace codewar {

using namespace Qt::StringLiterals;

Statement::Statement(const SqliteFile &file, const QString &sql, const QVariantList &values)
    : m_file(file), m_query(file.database())
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
    return m_file.errorOf(m_query.lastError());
}

Result<void> execute(const SqliteFile &file, const QString &sql, const QVariantList &values)
{
    return Statement(file, sql, values).outcome();
}

Result<void> executeAll(const SqliteFile &file, const QStringList &statements)
{
    for (const QString &sql : statements) {
        Result<void> done = execute(file, sql);
        if (!done)
            return done;
    }
    return {};
}

Transaction::Transaction(const SqliteFile &file)
    : m_file(file), m_begun(execute(file, u"BEGIN IMMEDIATE"_s)), m_open(bool(m_begun))
{}

Transaction::~Transaction()
{
    if (m_open) // a failure has nothing to undo: the engine rolled back by itself
        (void)execute(m_file, u"ROLLBACK"_s);
}

Result<void> Transaction::commit()
{
    Result<void> committed = execute(m_file, u"COMMIT"_s);
    m_open = !committed;
    return committed;
}

} // namespace codewar

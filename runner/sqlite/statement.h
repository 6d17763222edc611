// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/sqlite/sqlitefile.h"

#include <QSqlQuery>
#include <QVariant>

namespace codewar {

/// One SQL statement; its failure is told in the words of the file's owner. The file outlives it.
class Statement
{
public:
    Statement(const SqliteFile &file, const QString &sql, const QVariantList &values = {});

    /// Steps to the next row. False at the end and after a failure.
    bool next();
    QVariant value(int column) const { return m_query.value(column); }
    QVariant insertedId() const { return m_query.lastInsertId(); }

    /// Whether everything went well so far.
    Result<void> outcome() const;

private:
    const SqliteFile &m_file;
    QSqlQuery m_query;
    bool m_failed = false;
};

/// Runs a statement that has no rows, or whose rows do not matter.
Result<void> execute(const SqliteFile &file, const QString &sql, const QVariantList &values = {});
/// One after the other, up to the first that fails.
Result<void> executeAll(const SqliteFile &file, const QStringList &statements);

/// Begins to write at once, so that waiting for another writer happens here; rolled back unless committed.
class Transaction
{
public:
    explicit Transaction(const SqliteFile &file);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    const Result<void> &begun() const { return m_begun; }
    Result<void> commit();

private:
    const SqliteFile &m_file;
    Result<void> m_begun;
    bool m_open = false;
};

} // namespace codewar

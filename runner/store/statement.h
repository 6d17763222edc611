// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"

#include <QSqlQuery>
#include <QVariant>

class QSqlError;

namespace codewar {

/// For a person; Corrupt where the file is broken.
Error historyError(const QSqlError &error);

/// One SQL statement; its failure is an Error for a person, Corrupt where the file is broken.
class Statement
{
public:
    Statement(const QSqlDatabase &database, const QString &sql, const QVariantList &values = {});

    /// Steps to the next row. False at the end and after a failure.
    bool next();
    QVariant value(int column) const { return m_query.value(column); }
    QVariant insertedId() const { return m_query.lastInsertId(); }

    /// Whether everything went well so far.
    Result<void> outcome() const;

private:
    QSqlQuery m_query;
    bool m_failed = false;
};

/// Runs a statement that has no rows, or whose rows do not matter.
Result<void> execute(const QSqlDatabase &database, const QString &sql, const QVariantList &values = {});

/// Begins to write at once, so that waiting for another writer happens here; rolled back unless committed.
class Transaction
{
public:
    explicit Transaction(const QSqlDatabase &database);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    const Result<void> &begun() const { return m_begun; }
    Result<void> commit();

private:
    const QSqlDatabase &m_database;
    Result<void> m_begun;
    bool m_open = false;
};

} // namespace codewar

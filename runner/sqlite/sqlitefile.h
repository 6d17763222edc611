// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"

#include <QSqlDatabase>
#include <QStringList>

class QSqlError;

namespace codewar {

/// Why SQLite did not do something: "Result and Error Codes" of its documentation.
struct SqliteFailure
{
    enum class Kind {
        Busy,        ///< another program writes in the file
        NotWritable, ///< nor, maybe, to be opened at all
        Damaged,     ///< or no file of SQLite's
        Full,        ///< is the disk
        Other,
    };
    Kind kind = Kind::Other;
    QString text; ///< in SQLite's words
};

/// What the owner of a file says of a failure.
using SqliteWords = Error (*)(const SqliteFailure &failure);

/// A connection to a file of SQLite's. Used in the thread that opened it only.
class SqliteFile
{
public:
    explicit SqliteFile(SqliteWords words) : m_words(words) {}
    ~SqliteFile() { close(); }
    Q_DISABLE_COPY_MOVE(SqliteFile)

    /// Makes the file where it is missing. `options` are those of Qt's driver. Whoever writes in it then
    /// waits two seconds for others that do.
    Result<void> open(const QString &fileName, const QStringList &options = {});
    void close();
    bool isOpen() const { return m_database.isOpen(); }

    const QSqlDatabase &database() const { return m_database; }
    Error errorOf(const QSqlError &error) const;

private:
    const SqliteWords m_words;
    QSqlDatabase m_database;
    QString m_connection;
};

} // namespace codewar

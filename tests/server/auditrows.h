// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QMap>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>
#include <QVariant>

namespace codewar::test {

using AuditRow = QMap<QString, QVariant>; ///< by column

/// Does one statement in an audit log from beside; its rows.
inline QList<AuditRow> changeAudit(const QString &file, const QString &sql)
{
    QList<AuditRow> rows;
    const QString name = QUuid::createUuid().toString();
    if (QFile::exists(file)) {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(file);
        database.open();
        QSqlQuery query(database);
        query.exec(sql);
        while (query.next()) {
            const QSqlRecord record = query.record();
            AuditRow row;
            for (int i = 0; i < record.count(); ++i)
                row[record.fieldName(i)] = record.value(i);
            rows << row;
        }
    }
    QSqlDatabase::removeDatabase(name);
    return rows;
}

inline QList<AuditRow> auditRows(const QString &file, const QString &table = QStringLiteral("runs"))
{
    return changeAudit(file, QStringLiteral("SELECT * FROM ") + table);
}

/// The older files of a log.
inline QStringList auditFiles(const QString &file, const QString &word = QStringLiteral("until"))
{
    const QFileInfo info(file);
    QStringList files;
    for (const QString &name : info.dir().entryList({info.fileName() + u'.' + word + QStringLiteral("-*Z")}))
        files << info.dir().filePath(name);
    return files;
}

} // namespace codewar::test

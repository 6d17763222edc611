// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/agent/fd.h"
#include "runner/server/audit/auditentry.h"
#include "runner/server/audit/auditsettings.h"
#include "runner/sqlite/sqlitefile.h"

#include <QDateTime>
#include <QHash>

#include <vector>

namespace codewar::server {

/// The files of the audit log. Belongs to the thread that uses it first.
class AuditDatabase
{
public:
    explicit AuditDatabase(AuditSettings settings);

    /// All of them or none. Opens the file where that was not done yet; a damaged one is moved aside.
    Result<void> write(const std::vector<AuditEntry> &entries);
    /// Begins a new file where this one is too large or too old, and deletes those that are too many.
    Result<void> rotateIfDue();

private:
    struct Open
    {
        AuditOrder order; ///< with the hash in place of the code
        qint64 row = 0;   ///< in this file; 0: in none
    };

    Result<void> open();
    void close();
    void forgetRows();
    Result<void> prepare();
    Result<void> insertAll(const std::vector<AuditEntry> &entries);
    Result<void> insertAtOnce(const std::vector<AuditEntry> &entries);
    Result<void> insert(const AuditOrder &order);
    Result<void> insert(const AuditEnd &end);
    Result<void> insert(const AuditGap &gap);
    Result<qint64> insertRow(const AuditOrder &order);

    const AuditSettings m_settings;
    agent::Fd m_lock;
    SqliteFile m_file;
    QDateTime m_first;           ///< of the runs in the file
    QHash<quint64, Open> m_open; ///< runs without an end, by ticket
};

} // namespace codewar::server

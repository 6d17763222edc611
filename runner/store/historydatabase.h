// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/sqlite/sqlitefile.h"
#include "runner/store/history.h"
#include "runner/store/historyrow.h"
#include "runner/store/historywords.h"

namespace codewar {

/// The connection to a history file and every question asked of it. Used in the thread that opened it only.
class HistoryDatabase
{
public:
    /// Opens the file, made where it is missing, with tables of this program's version. Corrupt where it is
    /// no history or a broken one.
    Result<void> open(const QString &fileName);
    void close() { m_file.close(); }
    bool isOpen() const { return m_file.isOpen(); }
    /// Reads all of it.
    Result<void> check();

    Result<qint64> insert(const RunRecord &run, int owner);
    Result<void> complete(qint64 id, RunResult result, RunEnd end = {});
    Result<QList<int>> ownersInFlight();
    /// Every run in flight of this owner.
    Result<void> interrupt(int owner);

    Result<QList<RunSummary>> page(const HistoryFilter &filter, qint64 before, int count);
    Result<QList<RunSummary>> recent(const QString &programKey, int count);
    Result<RunRecord> load(qint64 id);
    Result<RunSummary> summary(qint64 id);

    Result<void> remove(const QList<qint64> &ids);
    Result<void> clear();
    /// The oldest runs beyond the limits, a few at a time; empty where there are none.
    Result<QList<qint64>> beyond(const HistoryLimits &limits);
    /// Gives space that removed runs left back to the file system: at most so many pages, 0 = all.
    Result<void> shrink(int pages);

private:
    Result<QList<RunSummary>> summaries(const QString &condition, const QVariantList &values, int count);
    Result<void> insertText(qint64 run, TextKind kind, const QString &name, const QByteArray &text);
    Result<void> insertAttachments(qint64 run, const RunAttachments &attachments);
    Result<qint64> number(const QString &sql);
    Result<qint64> usedBytes();

    SqliteFile m_file{historyError};
};

} // namespace codewar

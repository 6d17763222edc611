// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/store/historyschema.h"

#include "runner/sqlite/statement.h"
#include "runner/store/history.h"

#include <QStringList>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

/// Statements that lead from version 0 to 1, from 1 to 2 and so on. Never changed, only added to.
const QList<QStringList> &steps()
{
    static const QList<QStringList> all{
        // Texts have a table of their own, so that a list is read without them.
        {u"CREATE TABLE runs (id INTEGER PRIMARY KEY AUTOINCREMENT, started INTEGER NOT NULL, "
         "state INTEGER NOT NULL, owner INTEGER NOT NULL, program TEXT NOT NULL, program_key TEXT NOT NULL, "
         "language TEXT NOT NULL, time_limit_ms INTEGER NOT NULL, memory_limit INTEGER NOT NULL, "
         "verdict TEXT, exit_code INTEGER, signal TEXT, error TEXT, queue_ms REAL, prepare_ms REAL, "
         "compile_ms REAL, run_ms REAL, cpu_ms REAL, total_ms REAL, peak_memory INTEGER, "
         "peak_memory_source TEXT, truncated INTEGER, cached INTEGER, sandbox TEXT, limits_by TEXT, "
         "toolchain TEXT, cut INTEGER NOT NULL)"_s,
         u"CREATE TABLE texts (run INTEGER NOT NULL REFERENCES runs(id) ON DELETE CASCADE, "
         "kind INTEGER NOT NULL, name TEXT NOT NULL, text BLOB NOT NULL)"_s,
         u"CREATE INDEX texts_of_run ON texts(run)"_s},
        {u"CREATE INDEX runs_of_program ON runs(program_key)"_s,
         u"CREATE INDEX runs_in_flight ON runs(owner) WHERE state = 0"_s},
        {u"ALTER TABLE runs ADD COLUMN tests INTEGER NOT NULL DEFAULT 0"_s,
         u"ALTER TABLE runs ADD COLUMN tests_passed INTEGER NOT NULL DEFAULT 0"_s},
    };
    return all;
}

Result<int> versionOf(const SqliteFile &file)
{
    Statement statement(file, u"PRAGMA user_version"_s);
    const int version = statement.next() ? statement.value(0).toInt() : 0;
    const Result<void> outcome = statement.outcome();
    if (!outcome)
        return outcome.error();
    return version;
}

} // namespace

int historyVersion()
{
    return static_cast<int>(steps().size());
}

Result<void> migrateHistory(const SqliteFile &file)
{
    Transaction transaction(file); // two windows may start at once
    if (!transaction.begun())
        return transaction.begun();
    Result<int> version = versionOf(file);
    if (!version)
        return version.error();
    if (*version > historyVersion() || *version < 0) {
        return Error{ErrorCode::InvalidInput,
                     History::tr("The history was written by a newer CodeWar. It stays "
                                 "as it is, and runs are not added to it; use the newer "
                                 "CodeWar."),
                     u"history"_s};
    }
    for (int step = *version; step < historyVersion(); ++step) {
        Result<void> done = executeAll(file, steps().at(step));
        if (!done)
            return done;
    }
    Result<void> marked = execute(file, u"PRAGMA user_version = %1"_s.arg(historyVersion()));
    return marked ? transaction.commit() : marked;
}

} // namespace codewar

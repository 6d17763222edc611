// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/store/historydatabase.h"

#include "runner/sqlite/statement.h"
#include "runner/store/historyschema.h"

#include <QRegularExpression>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestSearch = 200;
constexpr int removedAtOnce = 8;

QStringList marks(qsizetype count)
{
    return QStringList(count, u"?"_s);
}

struct Condition
{
    QString sql;
    QVariantList values;
};

Condition conditionOf(const HistoryFilter &filter, qint64 before)
{
    QStringList parts;
    QVariantList values;
    if (before > 0) {
        parts << u"id < ?"_s;
        values << before;
    }
    if (!filter.language.isEmpty()) {
        parts << u"language = ?"_s;
        values << filter.language;
    }
    if (!filter.verdicts.isEmpty()) {
        // Tests that printed something wrong ended well, but that is not what somebody looks for.
        parts << u"verdict IN (%1) AND (verdict != 'ok' OR tests = tests_passed)"_s.arg(
            marks(filter.verdicts.size()).join(u','));
        for (const Verdict verdict : filter.verdicts)
            values << verdictName(verdict);
    }
    if (!filter.text.isEmpty()) {
        // Unlike LIKE, REGEXP knows the case of every letter, and it looks into bytes.
        const QString pattern = u"(?i)"_s + QRegularExpression::escape(filter.text.left(longestSearch));
        parts << u"(program REGEXP ? OR EXISTS (SELECT 1 FROM texts WHERE run = id AND text REGEXP ?))"_s;
        values << pattern << pattern;
    }
    return {parts.isEmpty() ? u"1"_s : parts.join(u" AND "_s), values};
}

} // namespace

Result<void> HistoryDatabase::open(const QString &fileName)
{
    Result<void> opened = m_file.open(fileName, {u"QSQLITE_ENABLE_REGEXP=100"_s});
    if (opened)
        opened = executeAll(m_file,
                            {u"PRAGMA auto_vacuum = INCREMENTAL"_s, // holds for a new file only
                             u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s,
                             u"PRAGMA journal_size_limit = 4194304"_s, u"PRAGMA foreign_keys = ON"_s,
                             u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s});
    if (opened)
        opened = migrateHistory(m_file);
    if (!opened)
        close();
    return opened;
}

Result<void> HistoryDatabase::check()
{
    Statement statement(m_file, u"PRAGMA quick_check(1)"_s);
    const bool good = statement.next() && statement.value(0).toString() == "ok"_L1;
    Result<void> outcome = statement.outcome();
    if (!outcome || good)
        return outcome;
    return historyError({SqliteFailure::Kind::Damaged, {}});
}

Result<void> HistoryDatabase::insertText(qint64 run, TextKind kind, const QString &name,
                                         const QByteArray &text)
{
    if (text.isEmpty() && kind != TextKind::Source)
        return {};
    return execute(m_file, u"INSERT INTO texts (run, kind, name, text) VALUES (?, ?, ?, ?)"_s,
                   {run, int(kind), name.isNull() ? u""_s : name, text.isNull() ? QByteArray("") : text});
}

Result<void> HistoryDatabase::insertAttachments(qint64 run, const RunAttachments &attachments)
{
    Result<void> done = {};
    for (const auto &[name, text] : attachments.asKeyValueRange())
        done = done ? insertText(run, TextKind::Attachment, name, text) : done;
    return done;
}

Result<qint64> HistoryDatabase::insert(const RunRecord &run, int owner)
{
    Transaction transaction(m_file);
    if (!transaction.begun())
        return transaction.begun().error();
    const RunRecord kept = bounded(run);
    const Statement row(m_file,
                        u"INSERT INTO runs (started, state, owner, program, program_key, language, "
                        "time_limit_ms, memory_limit, cut, tests) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                        startedValues(kept, owner));
    Result<void> done = row.outcome();
    const qint64 id = row.insertedId().toLongLong();
    for (const SourceFile &file : kept.files)
        done = done ? insertText(id, TextKind::Source, file.name, file.text) : done;
    if (done)
        done = insertText(id, TextKind::Input, {}, kept.input);
    if (done)
        done = insertAttachments(id, kept.attachments);
    if (done)
        done = transaction.commit();
    if (!done)
        return done.error();
    return id;
}

Result<void> HistoryDatabase::complete(qint64 id, RunResult result, RunEnd end)
{
    Transaction transaction(m_file);
    if (!transaction.begun())
        return transaction.begun();
    const CutParts cut = bound(result) | bound(end);
    Result<void> done = execute(
        m_file, u"UPDATE runs SET cut = cut | ?, tests_passed = ?, %1 WHERE id = ?"_s.arg(endedAssignments()),
        QVariantList{cut.toInt(), end.testsPassed} + endedValues(result) + QVariantList{id});
    if (done && end.input) {
        done = execute(m_file, u"DELETE FROM texts WHERE run = ? AND kind = ?"_s, {id, int(TextKind::Input)});
        done = done ? insertText(id, TextKind::Input, {}, *end.input) : done;
    }
    if (done)
        done = insertAttachments(id, end.attachments);
    if (done)
        done = insertText(id, TextKind::Stdout, {}, result.output);
    if (done)
        done = insertText(id, TextKind::Stderr, {}, result.errorOutput);
    if (done)
        done = insertText(id, TextKind::Compiler, {}, result.compileOutput);
    return done ? transaction.commit() : done;
}

Result<QList<int>> HistoryDatabase::ownersInFlight()
{
    QList<int> owners;
    Statement statement(m_file, u"SELECT DISTINCT owner FROM runs WHERE state = 0 LIMIT 1000"_s);
    while (statement.next())
        owners << statement.value(0).toInt();
    const Result<void> outcome = statement.outcome();
    if (!outcome)
        return outcome.error();
    return owners;
}

Result<void> HistoryDatabase::interrupt(int owner)
{
    return execute(m_file, u"UPDATE runs SET state = ? WHERE state = 0 AND owner = ?"_s,
                   {int(RunState::Interrupted), owner});
}

Result<QList<RunSummary>> HistoryDatabase::summaries(const QString &condition, const QVariantList &values,
                                                     int count)
{
    QList<RunSummary> runs;
    Statement statement(
        m_file, u"SELECT %1 FROM runs WHERE %2 ORDER BY id DESC LIMIT ?"_s.arg(summaryColumns(), condition),
        values + QVariantList{std::clamp(count, 0, History::maxPage)});
    while (statement.next())
        runs << summaryOf(statement);
    const Result<void> outcome = statement.outcome();
    if (!outcome)
        return outcome.error();
    return runs;
}

Result<QList<RunSummary>> HistoryDatabase::page(const HistoryFilter &filter, qint64 before, int count)
{
    const Condition condition = conditionOf(filter, before);
    return summaries(condition.sql, condition.values, count);
}

Result<QList<RunSummary>> HistoryDatabase::recent(const QString &programKey, int count)
{
    return summaries(u"program_key = ? AND state = ? AND tests = 0"_s, {programKey, int(RunState::Finished)},
                     count);
}

Result<RunSummary> HistoryDatabase::summary(qint64 id)
{
    Result<QList<RunSummary>> found = summaries(u"id = ?"_s, {id}, 1);
    if (!found)
        return found.error();
    if (found->isEmpty()) {
        return Error{ErrorCode::NotFound, History::tr("This run is no longer in the history."), u"history"_s};
    }
    return found->constFirst();
}

Result<RunRecord> HistoryDatabase::load(qint64 id)
{
    Result<RunSummary> summary = this->summary(id);
    if (!summary)
        return summary.error();
    RunRecord run;
    run.summary = *summary;
    Result<qint64> cut = number(u"SELECT cut FROM runs WHERE id = %1"_s.arg(id));
    run.cut = CutParts::fromInt(cut ? static_cast<int>(*cut) : 0);
    // Somebody else may have written this file: no text is larger than we write.
    Statement statement(m_file,
                        u"SELECT kind, substr(name, 1, %1), substr(text, 1, %2) FROM texts WHERE run = ? "
                        "ORDER BY rowid LIMIT 1100"_s.arg(maxKeptName)
                            .arg(maxSourceBytes),
                        {id});
    while (statement.next()) {
        const QByteArray text = statement.value(2).toByteArray();
        switch (TextKind(statement.value(0).toInt())) {
        case TextKind::Source:
            run.files.append({statement.value(1).toString(), text});
            break;
        case TextKind::Input:
            run.input = text;
            break;
        case TextKind::Stdout:
            run.summary.result.output = text;
            break;
        case TextKind::Stderr:
            run.summary.result.errorOutput = text;
            break;
        case TextKind::Compiler:
            run.summary.result.compileOutput = text;
            break;
        case TextKind::Attachment:
            run.attachments.insert(statement.value(1).toString(), text);
            break;
        }
    }
    const Result<void> outcome = statement.outcome();
    if (!outcome)
        return outcome.error();
    return run;
}

Result<void> HistoryDatabase::remove(const QList<qint64> &ids)
{
    QVariantList values;
    for (const qint64 id : ids)
        values << id;
    return execute(m_file, u"DELETE FROM runs WHERE id IN (%1)"_s.arg(marks(ids.size()).join(u',')), values);
}

Result<void> HistoryDatabase::clear()
{
    Result<void> done = execute(m_file, u"DELETE FROM runs WHERE state != 0"_s);
    if (done)
        done = shrink(0);
    return done ? execute(m_file, u"PRAGMA wal_checkpoint(TRUNCATE)"_s) : done;
}

Result<qint64> HistoryDatabase::number(const QString &sql)
{
    Statement statement(m_file, sql);
    const qint64 value = statement.next() ? statement.value(0).toLongLong() : 0;
    const Result<void> outcome = statement.outcome();
    if (!outcome)
        return outcome.error();
    return value;
}

/// What runs take up, without the pages that are free to be used again.
Result<qint64> HistoryDatabase::usedBytes()
{
    qint64 pages[3] = {};
    const QString pragmas[] = {u"PRAGMA page_size"_s, u"PRAGMA page_count"_s, u"PRAGMA freelist_count"_s};
    for (int i = 0; i < 3; ++i) {
        Result<qint64> value = number(pragmas[i]);
        if (!value)
            return value;
        pages[i] = *value;
    }
    return pages[0] * (pages[1] - pages[2]);
}

Result<QList<qint64>> HistoryDatabase::beyond(const HistoryLimits &limits)
{
    Result<qint64> used = usedBytes();
    if (!used)
        return used.error();
    const qint64 oldest = QDateTime::currentDateTimeUtc().addDays(-limits.age.count()).toMSecsSinceEpoch();
    // Too many bytes: whatever their age. The last run stays, however large.
    const bool tooMany = *used > limits.bytes;
    Statement statement(m_file,
                        u"SELECT id FROM runs WHERE state != 0 AND %1 ORDER BY id LIMIT %2"_s
                            .arg(tooMany ? u"id < (SELECT max(id) FROM runs)"_s : u"started < ?"_s)
                            .arg(removedAtOnce),
                        tooMany ? QVariantList() : QVariantList{oldest});
    QList<qint64> ids;
    while (statement.next())
        ids << statement.value(0).toLongLong();
    const Result<void> outcome = statement.outcome();
    if (!outcome)
        return outcome.error();
    return ids;
}

Result<void> HistoryDatabase::shrink(int pages)
{
    Statement statement(m_file, u"PRAGMA incremental_vacuum(%1)"_s.arg(pages));
    while (statement.next()) {
    } // frees a page for each row
    return statement.outcome();
}

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/store/historyrow.h"

#include "runner/sqlite/statement.h"

#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

/// `part` where it was longer.
CutParts cut(QByteArray &text, qint64 bytes, CutPart part)
{
    if (text.size() <= bytes)
        return {};
    text.truncate(bytes);
    return part;
}

void cut(QString &name)
{
    if (name.isNull())
        name = u""_s; // is written as NULL otherwise
    name.truncate(maxKeptName);
}

void makeSane(double &milliseconds)
{
    constexpr double largest = 1e12;
    milliseconds = std::isfinite(milliseconds) ? std::clamp(milliseconds, 0.0, largest) : 0;
}

QString nameAt(const Statement &row, int column)
{
    return row.value(column).toString().left(maxKeptName);
}

CutParts bound(RunAttachments &attachments)
{
    constexpr int mostAttachments = 10;
    const auto tooMuch = [](const RunAttachments::iterator &each) {
        return each.key().size() > maxKeptName || each.value().size() > maxKeptAttachment;
    };
    bool left = attachments.removeIf(tooMuch) > 0;
    for (; attachments.size() > mostAttachments; left = true)
        attachments.erase(std::prev(attachments.end()));
    return left ? CutPart::Attachments : CutParts();
}

std::optional<int> exitCodeAt(const Statement &row, int column)
{
    const QVariant value = row.value(column);
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

RunState stateOf(int value)
{
    const bool known = value == int(RunState::Running) || value == int(RunState::Finished);
    return known ? RunState(value) : RunState::Interrupted;
}

} // namespace

QString summaryColumns()
{
    return u"id, started, state, program, program_key, language, time_limit_ms, memory_limit, verdict, "
           u"exit_code, "
           "signal, error, queue_ms, prepare_ms, compile_ms, run_ms, cpu_ms, total_ms, peak_memory, "
           "peak_memory_source, truncated, cached, sandbox, limits_by, toolchain, tests, tests_passed"_s;
}

RunSummary summaryOf(const Statement &row)
{
    RunSummary run;
    int column = 0;
    run.id = row.value(column++).toLongLong();
    run.started = QDateTime::fromMSecsSinceEpoch(row.value(column++).toLongLong(), QTimeZone::utc());
    run.state = stateOf(row.value(column++).toInt());
    run.program = nameAt(row, column++);
    run.programKey = nameAt(row, column++);
    run.result.language = nameAt(row, column++);
    run.limits.runTime = std::chrono::milliseconds(row.value(column++).toLongLong());
    run.limits.runMemoryBytes = row.value(column++).toLongLong();
    run.result.verdict = verdictFromName(nameAt(row, column++)).value_or(Verdict::InternalError);
    run.result.exitCode = exitCodeAt(row, column++);
    run.result.signal = nameAt(row, column++);
    run.result.error = nameAt(row, column++);
    Timing &timing = run.result.timing;
    for (double *part : {&timing.queueMs, &timing.prepareMs, &timing.compileMs, &timing.runMs, &timing.cpuMs,
                         &timing.totalMs}) {
        *part = row.value(column++).toDouble();
        makeSane(*part);
    }
    run.result.peakMemoryBytes = std::max(0LL, row.value(column++).toLongLong());
    run.result.peakMemorySource = nameAt(row, column++);
    run.result.truncated = row.value(column++).toBool();
    run.result.cached = row.value(column++).toBool();
    run.result.sandbox = nameAt(row, column++);
    run.result.limitsEnforcedBy = nameAt(row, column++);
    run.result.toolchain = nameAt(row, column++);
    run.tests = std::max(0, row.value(column++).toInt());
    run.testsPassed = std::clamp(row.value(column++).toInt(), 0, run.tests);
    return run;
}

QVariantList startedValues(const RunRecord &run, int owner)
{
    const RunSummary &summary = run.summary;
    return {summary.started.toMSecsSinceEpoch(),
            int(RunState::Running),
            owner,
            summary.program,
            summary.programKey,
            summary.result.language,
            qint64(summary.limits.runTime.count()),
            summary.limits.runMemoryBytes,
            run.cut.toInt(),
            summary.tests};
}

QString endedAssignments()
{
    return u"state = ?, verdict = ?, exit_code = ?, signal = ?, error = ?, queue_ms = ?, prepare_ms = ?, "
           "compile_ms = ?, run_ms = ?, cpu_ms = ?, total_ms = ?, peak_memory = ?, peak_memory_source = ?, "
           "truncated = ?, cached = ?, sandbox = ?, limits_by = ?, toolchain = ?"_s;
}

QVariantList endedValues(const RunResult &result)
{
    const Timing &timing = result.timing;
    return {int(RunState::Finished),
            verdictName(result.verdict),
            result.exitCode ? QVariant(*result.exitCode) : QVariant(QMetaType::fromType<int>()),
            result.signal,
            result.error,
            timing.queueMs,
            timing.prepareMs,
            timing.compileMs,
            timing.runMs,
            timing.cpuMs,
            timing.totalMs,
            result.peakMemoryBytes,
            result.peakMemorySource,
            result.truncated,
            result.cached,
            result.sandbox,
            result.limitsEnforcedBy,
            result.toolchain};
}

RunRecord bounded(RunRecord run)
{
    cut(run.summary.program);
    cut(run.summary.programKey);
    cut(run.summary.result.language);
    qint64 left = maxSourceBytes;
    constexpr qsizetype maxFiles = 1000;
    run.files.resize(std::min(run.files.size(), maxFiles));
    for (SourceFile &file : run.files) {
        cut(file.name);
        run.cut |= cut(file.text, left, CutPart::Code);
        left -= file.text.size();
    }
    run.cut |= cut(run.input, maxKeptInput, CutPart::Input);
    run.cut |= bound(run.attachments);
    return run;
}

CutParts bound(RunResult &result)
{
    Timing &timing = result.timing;
    for (double *part : {&timing.queueMs, &timing.prepareMs, &timing.compileMs, &timing.runMs, &timing.cpuMs,
                         &timing.totalMs})
        makeSane(*part);
    result.peakMemoryBytes = std::max(0LL, result.peakMemoryBytes);
    for (QString *name : {&result.signal, &result.error, &result.peakMemorySource, &result.sandbox,
                          &result.limitsEnforcedBy, &result.toolchain, &result.language})
        cut(*name);
    CutParts parts;
    for (QByteArray *text : {&result.output, &result.errorOutput, &result.compileOutput})
        parts |= cut(*text, maxKeptText, CutPart::Output);
    return parts;
}

CutParts bound(RunEnd &end)
{
    CutParts parts = end.cut;
    if (end.input)
        parts |= cut(*end.input, maxKeptInput, CutPart::Input);
    return parts | bound(end.attachments);
}

} // namespace codewar

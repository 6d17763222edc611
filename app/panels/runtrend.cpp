// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/runtrend.h"

#include "app/panels/formatting.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

/// Differences below are noise.
constexpr double noticeable = 0.05;

struct RunTrend
{
    Q_DECLARE_TR_FUNCTIONS(codewar::RunTrend)
};

QList<double> valuesOf(const QList<RunSummary> &runs, ChartKind kind)
{
    QList<double> values;
    for (const RunSummary &run : runs)
        values << (kind == ChartKind::Time ? run.result.timing.runMs : double(run.result.peakMemoryBytes));
    return values;
}

QString formatted(double value, ChartKind kind)
{
    return kind == ChartKind::Time ? formatMilliseconds(value) : formatBytes(std::llround(value));
}

void chooseUnit(RunSeries &series, double largest)
{
    if (series.kind == ChartKind::Time) {
        const bool seconds = largest >= 2000;
        series.unit = seconds ? 1000 : 1;
        series.unitName = seconds ? u"s"_s : u"ms"_s;
    } else {
        const bool mebi = largest >= 1 << 20;
        series.unit = mebi ? 1 << 20 : 1 << 10;
        series.unitName = mebi ? u"MiB"_s : u"KiB"_s;
    }
}

RunPoint pointOf(const RunSummary &run)
{
    const Timing &timing = run.result.timing;
    return {timing.runMs, timing.cpuMs, double(run.result.peakMemoryBytes),
            RunTrend::tr("%1\nWall %2, CPU %3, memory %4")
                .arg(QLocale().toString(run.started.toLocalTime(), QLocale::ShortFormat),
                     formatMilliseconds(timing.runMs), formatMilliseconds(timing.cpuMs),
                     formatBytes(run.result.peakMemoryBytes))};
}

QString comparison(double last, double middle, ChartKind kind)
{
    const double change = middle > 0 ? last / middle - 1 : 0;
    if (std::abs(change) < noticeable)
        return RunTrend::tr("about as before");
    const QString percent = QLocale().toString(std::abs(change) * 100, 'f', 0);
    if (kind == ChartKind::Memory)
        return change < 0 ? RunTrend::tr("%1 % less than the median").arg(percent)
                          : RunTrend::tr("%1 % more than the median").arg(percent);
    return change < 0 ? RunTrend::tr("%1 % faster than the median").arg(percent)
                      : RunTrend::tr("%1 % slower than the median").arg(percent);
}

} // namespace

QList<RunSummary> comparable(const QList<RunSummary> &runs)
{
    QList<RunSummary> result;
    std::copy_if(runs.begin(), runs.end(), std::back_inserter(result), [](const RunSummary &run) {
        const Verdict verdict = run.result.verdict;
        return run.state == RunState::Finished && run.result.timing.runMs > 0 &&
               verdict != Verdict::Cancelled && verdict != Verdict::InternalError &&
               verdict != Verdict::CompileError;
    });
    return result;
}

double median(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values.at(middle) : (values.at(middle - 1) + values.at(middle)) / 2;
}

RunSeries seriesOf(const QList<RunSummary> &runs, ChartKind kind)
{
    RunSeries series;
    series.kind = kind;
    for (const RunSummary &run : runs)
        series.points << pointOf(run);
    const QList<double> values = valuesOf(runs, kind);
    series.median = median(values);
    chooseUnit(series, values.isEmpty() ? 0 : *std::max_element(values.begin(), values.end()));
    series.wall = RunTrend::tr("Wall");
    series.cpu = RunTrend::tr("CPU");
    series.memory = RunTrend::tr("Memory");
    series.medianName = RunTrend::tr("Median");
    return series;
}

QString trendSentence(const QList<RunSummary> &runs, ChartKind kind)
{
    if (runs.size() < 2)
        return {};
    const QList<double> values = valuesOf(runs, kind);
    const double last = values.constLast();
    const double best = *std::min_element(values.begin(), values.end());
    const double before = median(values.first(values.size() - 1));
    return RunTrend::tr("Last %n run(s): now %1, best %2, median %3 — %4", nullptr, int(runs.size()))
        .arg(formatted(last, kind), formatted(best, kind), formatted(before, kind),
             comparison(last, before, kind));
}

} // namespace codewar

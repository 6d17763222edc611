// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/timingpanel.h"

#include "app/appearance/appearance.h"
#include "app/appearance/icons.h"
#include "app/commands/commands.h"
#include "app/panels/formatting.h"
#include "app/panels/gauge.h"
#include "app/panels/timingbar.h"
#include "app/panels/trendchart.h"
#include "app/settings/keys.h"
#include "runner/store/runrecord.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

QString memoryText(const RunResult &result, const Limits &limits)
{
    if (result.peakMemoryBytes <= 0)
        return u"–"_s;
    return TimingPanel::tr("%1 of %2")
        .arg(formatBytes(result.peakMemoryBytes), formatBytes(limits.runMemoryBytes));
}

/// "docker, g++ 13.5.0  ·  limits by cgroup".
QString sandboxText(const RunResult &result)
{
    QStringList where{result.sandbox, result.toolchain};
    where.removeAll(QString());
    QStringList parts;
    if (!where.isEmpty())
        parts.append(where.join(u", "_s));
    if (!result.limitsEnforcedBy.isEmpty())
        parts.append(TimingPanel::tr("limits by %1").arg(result.limitsEnforcedBy));
    return parts.join(u"  ·  "_s);
}

/// From here on a person is warned that the limit is near.
constexpr double nearLimit = 0.85;

/// "64 ms · 79 %": how much of the time the program kept its processor busy.
QString cpuText(const Timing &timing)
{
    if (timing.runMs <= 0)
        return formatMilliseconds(timing.cpuMs);
    return TimingPanel::tr("%1 · %2 %", "CPU time and its share of the wall time")
        .arg(formatMilliseconds(timing.cpuMs), QString::number(100 * timing.cpuMs / timing.runMs, 'f', 0));
}

} // namespace

TimingPanel::TimingPanel(Settings &settings, const Appearance &appearance, QWidget *parent)
    : Panel(tr("Timing"), u"timingPanel"_s, parent),
      m_settings(settings),
      m_appearance(appearance),
      m_bar(new TimingBar(appearance)),
      m_cpuGauge(new Gauge(appearance, u"timingCpuGauge"_s)),
      m_memoryGauge(new Gauge(appearance, u"timingMemoryGauge"_s)),
      m_trend(new TrendChart(appearance)),
      m_grid(new QGridLayout)
{
    auto *body = new QWidget;
    body->setBackgroundRole(QPalette::Base);
    body->setAutoFillBackground(true);
    buildFigures();

    m_sandbox = new QLabel;
    m_sandbox->setObjectName(u"timingSandbox"_s);
    m_sandbox->setForegroundRole(QPalette::PlaceholderText);
    m_sandbox->setTextFormat(Qt::PlainText);
    m_sandbox->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(8);
    layout->addWidget(m_bar);
    layout->addLayout(m_grid);
    layout->addWidget(m_sandbox);
    layout->addWidget(m_trend);
    layout->addStretch();
    addRow(body, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&m_appearance, &Appearance::changed, this, &TimingPanel::applyAppearance);
    buildActions();
    retranslate();
    clear();
}

void TimingPanel::buildActions()
{
    m_chartAction = makeAction(this, u"timingChartAction"_s, {});
    m_chartAction->setIcon(icon(Icon::Chart, m_appearance));
    m_chartAction->setCheckable(true);
    m_chartAction->setChecked(m_settings.value(settings::timingChart));
    m_memoryAction = makeAction(this, u"timingMemoryAction"_s, {});
    m_memoryAction->setIcon(icon(Icon::Memory, m_appearance));
    m_memoryAction->setCheckable(true);
    toolBar()->addActions({m_memoryAction, m_chartAction});
    connect(m_chartAction, &QAction::toggled, this, [this](bool wanted) {
        m_settings.set(settings::timingChart, wanted);
        updateChart();
    });
    connect(m_memoryAction, &QAction::toggled, this, &TimingPanel::updateChart);
    updateChart();
}

void TimingPanel::updateChart()
{
    m_trend->setKind(m_memoryAction->isChecked() ? ChartKind::Memory : ChartKind::Time);
    m_trend->setWanted(m_chartAction->isChecked());
    m_memoryAction->setEnabled(m_chartAction->isChecked());
}

void TimingPanel::buildFigures()
{
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(1);
    m_queue = addFigure(u"timingQueue"_s, &Theme::stageQueue);
    m_prepare = addFigure(u"timingPrepare"_s, &Theme::stagePrepare);
    m_compile = addFigure(u"timingCompile"_s, &Theme::stageCompile);
    m_run = addFigure(u"timingRun"_s, &Theme::stageRun);
    m_cpu = addFigure(u"timingCpu"_s);
    m_memory = addFigure(u"timingMemory"_s);
}

/// Each with its name above and its gauge below.
void TimingPanel::arrange(int columns)
{
    for (int i = 0; i < int(m_figures.size()); ++i) {
        const Figure &figure = m_figures.at(i);
        const int row = 3 * (i / columns);
        const int column = i % columns;
        m_grid->addWidget(figure.name, row, column);
        m_grid->addWidget(figure.value, row + 1, column);
        if (figure.value == m_cpu)
            m_grid->addWidget(m_cpuGauge, row + 2, column);
        if (figure.value == m_memory)
            m_grid->addWidget(m_memoryGauge, row + 2, column);
        m_grid->setColumnStretch(i, i == columns - 1 ? 1 : 0);
    }
}

QLabel *TimingPanel::addFigure(const QString &objectName, QColor Theme::*stage)
{
    auto *name = new QLabel;
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setTextFormat(Qt::RichText);
    auto *value = new QLabel;
    value->setObjectName(objectName);
    value->setTextFormat(Qt::PlainText);
    QFont bold;
    bold.setBold(true);
    value->setFont(bold);
    m_figures.append({name, value, stage});
    return value;
}

void TimingPanel::retranslate()
{
    setTitle(tr("Timing"));
    m_queue->setAccessibleName(tr("Queue"));
    m_prepare->setAccessibleName(tr("Prepare"));
    m_compile->setAccessibleName(tr("Compile"));
    m_run->setAccessibleName(tr("Run"));
    m_cpu->setAccessibleName(tr("CPU"));
    m_memory->setAccessibleName(tr("Peak memory"));
    m_cpuGauge->setAccessibleName(tr("CPU time against wall time"));
    m_memoryGauge->setAccessibleName(tr("Peak memory against its limit"));
    m_chartAction->setText(tr("&Chart of the last runs"));
    m_memoryAction->setText(tr("Chart their &memory"));
    applyAppearance();
}

void TimingPanel::applyAppearance()
{
    arrange(m_appearance.isPresenting() ? 3 : int(m_figures.size())); // large figures leave the text its room
    for (const Figure &figure : std::as_const(m_figures)) {
        QString name = figure.value->accessibleName().toHtmlEscaped();
        if (figure.stage) {
            const QColor &color = m_appearance.theme().*figure.stage;
            name = u"<span style=\"color:%1\">●</span> %2"_s.arg(color.name(), name);
        }
        figure.name->setText(name);
    }
}

void TimingPanel::clear()
{
    for (const Figure &figure : std::as_const(m_figures))
        figure.value->setText(u"–"_s);
    m_sandbox->clear();
    m_bar->setTiming({}, false);
    m_cpuGauge->setShare(-1);
    m_memoryGauge->setShare(-1);
    setHint({});
}

void TimingPanel::showResult(const RunResult &result, const Limits &limits)
{
    const Timing &timing = result.timing;
    m_queue->setText(formatMilliseconds(timing.queueMs));
    m_prepare->setText(formatMilliseconds(timing.prepareMs));
    m_compile->setText(result.cached ? tr("cached") : formatMilliseconds(timing.compileMs));
    m_run->setText(formatMilliseconds(timing.runMs));
    m_cpu->setText(cpuText(timing));
    m_cpu->setToolTip(tr("The program kept its processor busy for %1 of the %2 it ran.")
                          .arg(formatMilliseconds(timing.cpuMs), formatMilliseconds(timing.runMs)));
    m_cpuGauge->setShare(timing.runMs > 0 ? timing.cpuMs / timing.runMs : -1);
    m_cpuGauge->setAccessibleDescription(m_cpu->toolTip());
    m_compile->setToolTip(result.cached
                              ? tr("The same program was compiled before, so it was not compiled again.")
                              : QString());
    m_memory->setText(memoryText(result, limits));
    m_memory->setToolTip(
        result.peakMemorySource.isEmpty() ? QString() : tr("Measured by: %1").arg(result.peakMemorySource));
    const double share = double(result.peakMemoryBytes) / double(std::max<qint64>(limits.runMemoryBytes, 1));
    m_memoryGauge->setShare(result.peakMemoryBytes > 0 ? share : -1, nearLimit);
    m_memoryGauge->setAccessibleDescription(m_memory->text());
    m_sandbox->setText(sandboxText(result));
    m_sandbox->setToolTip(sandboxText(result));
    m_bar->setTiming(timing, result.cached);
    setHint(tr("%1 in all").arg(formatMilliseconds(timing.totalMs)));
}

void TimingPanel::showTrend(const QList<RunSummary> &runs)
{
    m_trend->setRuns(runs);
}

} // namespace codewar

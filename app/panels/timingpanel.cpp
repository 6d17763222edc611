// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/timingpanel.h"

#include "app/appearance/appearance.h"
#include "app/panels/formatting.h"
#include "app/panels/timingbar.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

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

} // namespace

TimingPanel::TimingPanel(const Appearance &appearance, QWidget *parent)
    : Panel(tr("Timing"), u"timingPanel"_s, parent),
      m_appearance(appearance),
      m_bar(new TimingBar(appearance))
{
    auto *body = new QWidget;
    body->setBackgroundRole(QPalette::Base);
    body->setAutoFillBackground(true);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(1);
    m_queue = addFigure(*grid, u"timingQueue"_s, &Theme::stageQueue);
    m_prepare = addFigure(*grid, u"timingPrepare"_s, &Theme::stagePrepare);
    m_compile = addFigure(*grid, u"timingCompile"_s, &Theme::stageCompile);
    m_run = addFigure(*grid, u"timingRun"_s, &Theme::stageRun);
    m_cpu = addFigure(*grid, u"timingCpu"_s);
    m_memory = addFigure(*grid, u"timingMemory"_s);
    grid->setColumnStretch(5, 1);

    m_sandbox = new QLabel;
    m_sandbox->setObjectName(u"timingSandbox"_s);
    m_sandbox->setForegroundRole(QPalette::PlaceholderText);
    m_sandbox->setTextFormat(Qt::PlainText);
    m_sandbox->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(8);
    layout->addWidget(m_bar);
    layout->addLayout(grid);
    layout->addWidget(m_sandbox);
    layout->addStretch();
    addRow(body, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&m_appearance, &Appearance::changed, this, &TimingPanel::applyAppearance);
    retranslate();
    clear();
}

QLabel *TimingPanel::addFigure(QGridLayout &grid, const QString &objectName, QColor Theme::*stage)
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
    const auto column = static_cast<int>(m_figures.size());
    grid.addWidget(name, 0, column);
    grid.addWidget(value, 1, column);
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
    applyAppearance();
}

void TimingPanel::applyAppearance()
{
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
    m_bar->setTiming({});
    setHint({});
}

void TimingPanel::showResult(const RunResult &result, const Limits &limits)
{
    const Timing &timing = result.timing;
    m_queue->setText(formatMilliseconds(timing.queueMs));
    m_prepare->setText(formatMilliseconds(timing.prepareMs));
    m_compile->setText(result.cached ? tr("cached") : formatMilliseconds(timing.compileMs));
    m_run->setText(formatMilliseconds(timing.runMs));
    m_cpu->setText(formatMilliseconds(timing.cpuMs));
    m_memory->setText(memoryText(result, limits));
    m_memory->setToolTip(
        result.peakMemorySource.isEmpty() ? QString() : tr("Measured by: %1").arg(result.peakMemorySource));
    m_sandbox->setText(sandboxText(result));
    m_sandbox->setToolTip(sandboxText(result));
    m_bar->setTiming(timing);
    setHint(tr("%1 in all").arg(formatMilliseconds(timing.totalMs)));
}

} // namespace codewar

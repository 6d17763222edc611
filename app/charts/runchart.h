// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QWidget>

namespace codewar {

/// One run in a chart.
struct RunPoint
{
    double wallMs = 0;
    double cpuMs = 0;
    double memoryBytes = 0;
    QString toolTip;
};

enum class ChartKind { Time, Memory };

/// What a chart shows: runs from the oldest to the newest, and one value that they are compared with.
struct RunSeries
{
    ChartKind kind = ChartKind::Time;
    QList<RunPoint> points;
    double median = 0;                     ///< of wall times or of memory
    double unit = 1;                       ///< what the numbers on the axis count, e.g. 1000 for seconds
    QString unitName;                      ///< "ms"
    QString wall, cpu, memory, medianName; ///< names of the lines
};

struct ChartColors
{
    QColor ground, text, muted, grid, wall, cpu, memory, median;
};

/// A chart of the last runs of one program, made by the module.
class RunChart : public QWidget
{
public:
    using QWidget::QWidget;

    virtual void show(const RunSeries &series, const ChartColors &colors) = 0;
};

/// What the module "codewar-charts" offers.
class ChartModule
{
public:
    virtual ~ChartModule() = default;
    virtual RunChart *makeRunChart(QWidget *parent) const = 0;
};

} // namespace codewar

#define CODEWAR_CHART_MODULE "org.codewar.ChartModule/1"
Q_DECLARE_INTERFACE(codewar::ChartModule, CODEWAR_CHART_MODULE)

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/runchart.h"

#include <QtCharts/QChartView>

class QLineSeries;
class QValueAxis;

namespace codewar {

/// The chart itself, drawn by Qt Charts.
class RunChartView : public RunChart
{
public:
    explicit RunChartView(QWidget *parent = nullptr);

    void show(const RunSeries &series, const ChartColors &colors) override;

private:
    void setColors(const ChartColors &colors);
    void addLine(const RunSeries &series, const QString &name, const QColor &color, double RunPoint::*value,
                 bool points);
    void addMedian(const RunSeries &series, const QColor &color);
    void scale(const RunSeries &series);

    QChart *m_chart;
    QChartView *m_view;
    QValueAxis *m_runs;
    QValueAxis *m_values;
    double m_largest = 0;
};

} // namespace codewar

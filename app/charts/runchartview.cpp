// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/runchartview.h"

#include <QGraphicsLayout>
#include <QToolTip>
#include <QVBoxLayout>
#include <QtCharts/QLegend>
#include <QtCharts/QLegendMarker>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

/// The next larger of 1, 2, 5, 10, 20, …
double roundUp(double value)
{
    const double power = std::pow(10, std::floor(std::log10(std::max(value, 1e-6))));
    for (const double step : {1.0, 2.0, 5.0}) {
        if (step * power >= value)
            return step * power;
    }
    return 10 * power;
}

} // namespace

RunChartView::RunChartView(QWidget *parent)
    : RunChart(parent),
      m_chart(new QChart),
      m_view(new QChartView(m_chart)),
      m_runs(new QValueAxis),
      m_values(new QValueAxis)
{
    m_chart->addAxis(m_runs, Qt::AlignBottom);
    m_chart->addAxis(m_values, Qt::AlignLeft);
    m_chart->setMargins(QMargins(0, 0, 6, 0));
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setBackgroundRoundness(0);
    m_chart->legend()->setAlignment(Qt::AlignRight);
    m_chart->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    m_chart->legend()->setContentsMargins(0, 0, 0, 0);
    m_runs->setVisible(false);
    m_values->setLineVisible(false);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setLayoutDirection(Qt::LeftToRight); // time goes from left to right in a chart
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
}

void RunChartView::show(const RunSeries &series, const ChartColors &colors)
{
    m_chart->removeAllSeries();
    m_largest = 0;
    addMedian(series, colors.median);
    if (series.kind == ChartKind::Time) {
        addLine(series, series.cpu, colors.cpu, &RunPoint::cpuMs, false);
        addLine(series, series.wall, colors.wall, &RunPoint::wallMs, true);
    } else {
        addLine(series, series.memory, colors.memory, &RunPoint::memoryBytes, true);
    }
    scale(series);
    setColors(colors);
}

void RunChartView::setColors(const ChartColors &colors)
{
    const QFont small = font();
    m_chart->setBackgroundBrush(colors.ground);
    m_view->setBackgroundBrush(colors.ground);
    m_chart->legend()->setLabelColor(colors.muted);
    m_chart->legend()->setFont(small);
    m_values->setLabelsColor(colors.muted);
    m_values->setLabelsFont(small);
    m_values->setGridLineColor(colors.grid);
}

void RunChartView::addLine(const RunSeries &series, const QString &name, const QColor &color,
                           double RunPoint::*value, bool points)
{
    auto *line = new QLineSeries;
    line->setName(name);
    line->setPen(QPen(color, points ? 2 : 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    line->setPointsVisible(points);
    line->setMarkerSize(6);
    for (qsizetype i = 0; i < series.points.size(); ++i) {
        const double y = series.points.at(i).*value / series.unit;
        line->append(double(i + 1), y);
        m_largest = std::max(m_largest, y);
    }
    m_chart->addSeries(line);
    line->attachAxis(m_runs);
    line->attachAxis(m_values);
    QObject::connect(line, &QLineSeries::hovered, m_view,
                     [this, points = series.points](const QPointF &place, bool inside) {
                         const auto index = qsizetype(std::lround(place.x())) - 1;
                         if (inside && index >= 0 && index < points.size())
                             QToolTip::showText(QCursor::pos(), points.at(index).toolTip, m_view);
                         else
                             QToolTip::hideText();
                     });
}

void RunChartView::addMedian(const RunSeries &series, const QColor &color)
{
    auto *line = new QLineSeries;
    line->setName(series.medianName);
    line->setPen(QPen(color, 1, Qt::DashLine));
    const double y = series.median / series.unit;
    line->append(1, y);
    line->append(double(series.points.size()), y);
    m_largest = std::max(m_largest, y);
    m_chart->addSeries(line);
    line->attachAxis(m_runs);
    line->attachAxis(m_values);
}

void RunChartView::scale(const RunSeries &series)
{
    constexpr double room = 0.3; // for the first and the last point
    m_runs->setRange(1 - room, double(std::max<qsizetype>(series.points.size(), 2)) + room);
    const double top = roundUp(m_largest);
    m_values->setRange(0, top);
    m_values->setTickCount(3);
    m_values->setLabelFormat(u"%."_s +
                             QString::number(top < 2    ? 2
                                             : top < 10 ? 1
                                                        : 0) +
                             u"f "_s + series.unitName);
}

} // namespace codewar

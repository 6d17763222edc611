// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/runchartview.h"

#include <QObject>

namespace codewar {

class ChartPlugin : public QObject, public ChartModule
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID CODEWAR_CHART_MODULE)
    Q_INTERFACES(codewar::ChartModule)

public:
    RunChart *makeRunChart(QWidget *parent) const override { return new RunChartView(parent); }
};

} // namespace codewar

#include "chartplugin.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appearance/theme.h"
#include "app/panels/panel.h"
#include "runner/run/limits.h"
#include "runner/run/runresult.h"

#include <QList>

class QAction;
class QGridLayout;
class QLabel;

namespace codewar {

class Appearance;
class Gauge;
struct RunSummary;
class Settings;
class TimingBar;
class TrendChart;

/// Where the time of the last run went, what memory it took and what held it to its limits.
class TimingPanel : public Panel
{
    Q_OBJECT

public:
    /// Both outlive the panel.
    TimingPanel(Settings &settings, const Appearance &appearance, QWidget *parent = nullptr);

    QList<QAction *> actions() const { return {m_chartAction, m_memoryAction}; }
    void clear();
    void showResult(const RunResult &result, const Limits &limits);
    /// The last runs of this program, oldest first.
    void showTrend(const QList<codewar::RunSummary> &runs);

private:
    void buildActions();
    void buildFigures();
    void arrange(int columns);
    void updateChart();
    QLabel *addFigure(const QString &objectName, QColor Theme::*stage = nullptr);
    void applyAppearance();
    void retranslate() override;

    /// A value and the name above it, marked with the colour of its part of the bar.
    struct Figure
    {
        QLabel *name;
        QLabel *value;
        QColor Theme::*stage;
    };

    Settings &m_settings;
    const Appearance &m_appearance;
    TimingBar *m_bar;
    Gauge *m_cpuGauge;
    Gauge *m_memoryGauge;
    TrendChart *m_trend;
    QGridLayout *m_grid;
    QAction *m_chartAction = nullptr;
    QAction *m_memoryAction = nullptr;
    QLabel *m_queue = nullptr;
    QLabel *m_prepare = nullptr;
    QLabel *m_compile = nullptr;
    QLabel *m_run = nullptr;
    QLabel *m_cpu = nullptr;
    QLabel *m_memory = nullptr;
    QLabel *m_sandbox = nullptr;
    QList<Figure> m_figures;
};

} // namespace codewar

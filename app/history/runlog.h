// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/historyrecorder.h"
#include "runner/store/history.h"

#include <QLatin1StringView>
#include <QObject>

class QAction;
class QMenu;

namespace codewar {

class Appearance;
class Commands;
class Documents;
class HistoryPanel;
class LanguageRegistry;
class NoticeBar;
class PanelTabs;
class RunExporter;
class Settings;
class Tests;
class TimingPanel;
class Workspace;

/// Everything the window does with runs that are over: joins the history, its panel, the export, the tabs,
/// and the timing panel with its chart.
class RunLog : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Settings &settings;
        const Appearance &appearance;
        const LanguageRegistry &registry;
        RunController &controller;
        const RunInput &input;
        const Tests &tests;
        Documents &documents;
        Workspace &workspace;
        PanelTabs &tabs;
        TimingPanel &timing;
        NoticeBar &notices;
        QWidget &window;
    };

    /// The parts outlive this object, which is a child of the window.
    RunLog(const Parts &parts, const QString &historyFile);
    ~RunLog() override;

    /// Adds the panel behind those that are there, and the actions to the menu.
    void addTo(QMenu &program);
    void retranslate(Commands &commands);

private:
    void applySettings(QLatin1StringView key);
    void connectExport();
    void connectPanel();
    void updateTrend();
    void open(const RunRecord &run);
    void add(const RunRecord &run, bool withInputFile);
    HistoryRecorder::Program currentProgram() const;

    Parts m_parts;
    History m_history;
    HistoryRecorder *m_recorder;
    HistoryPanel *m_panel;
    RunExporter *m_exporter;
    QAction *m_show;
    QAction *m_html;
    QAction *m_pdf;
    QString m_trendKey; ///< whose runs m_trend are
    QList<RunSummary> m_trend;
};

} // namespace codewar

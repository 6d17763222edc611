// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/output/outputpanel.h"
#include "runner/run/result.h"
#include "runner/run/runrequest.h"
#include "runner/run/runresult.h"

#include <QObject>

namespace codewar {

class CodeEditor;
class DiagnosticsPanel;
class InputPanel;
class RunController;
class RunInput;
class StatusLine;
class TimingPanel;
class Workspace;

/// Joins the runs with the panels: what a run says goes to them, what a person does in them goes to the run.
class RunDisplay : public QObject
{
    Q_OBJECT

public:
    /// All outlive this object.
    struct Parts
    {
        Workspace &workspace;
        CodeEditor &editor;
        OutputPanel &output;
        InputPanel &input;
        RunInput &runInput;
        TimingPanel &timing;
        DiagnosticsPanel &diagnostics;
        StatusLine &status;
    };

    RunDisplay(RunController &controller, const Parts &parts, QObject *parent = nullptr);

    /// The text that is shown, without an input.
    RunRequest program() const;
    /// Runs the text that is shown with the input that is prepared, unless a run goes on.
    void run();

private:
    void connectRun();
    void connectPanels();
    void started();
    void stageChanged(Stage stage);
    void finished(const RunResult &result);
    void refused(const Error &error);
    void showDiagnostics();
    void goToDiagnostic(int index);
    void goToLocation(const SourceLocation &location);

    RunController &m_controller;
    Parts m_parts;
    QString m_tab; ///< id of the text that was run last
    Diagnostics m_found;
    bool m_outputSeen = false;       ///< by the run in flight
    bool m_editedSinceStart = false; ///< of the run in flight
};

} // namespace codewar

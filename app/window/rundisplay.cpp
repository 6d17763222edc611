// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/rundisplay.h"

#include "app/editor/codeeditor.h"
#include "app/editor/diagnosticmarkers.h"
#include "app/input/runinput.h"
#include "app/panels/diagnosticspanel.h"
#include "app/panels/inputpanel.h"
#include "app/panels/timingpanel.h"
#include "app/window/runcontroller.h"
#include "app/window/statusline.h"
#include "app/window/workspace.h"

#include <algorithm>

namespace codewar {

RunDisplay::RunDisplay(RunController &controller, const Parts &parts, QObject *parent)
    : QObject(parent), m_controller(controller), m_parts(parts)
{
    connectRun();
    connectPanels();
}

void RunDisplay::connectRun()
{
    connect(&m_controller, &RunController::started, this, &RunDisplay::started);
    connect(&m_controller, &RunController::stageChanged, this, &RunDisplay::stageChanged);
    connect(&m_controller, &RunController::finished, this, &RunDisplay::finished);
    connect(&m_controller, &RunController::refused, this, &RunDisplay::refused);
    connect(&m_controller, &RunController::queuePositionChanged, &m_parts.status,
            &StatusLine::showQueuePosition);
    connect(&m_controller, &RunController::outputReceived, this,
            [this](Run::Channel channel, const QByteArray &bytes) {
                m_outputSeen = true;
                m_parts.output.addOutput(channel, bytes);
            });
    connect(&m_controller, &RunController::restarted, this, [this] {
        m_outputSeen = false;
        m_parts.output.clear();
    });
    connect(&m_parts.output, &OutputPanel::pauseRequested, &m_controller, &RunController::setOutputPaused);
}

void RunDisplay::connectPanels()
{
    connect(&m_parts.output, &OutputPanel::locationClicked, this, &RunDisplay::goToLocation);
    connect(&m_parts.output, &OutputPanel::textTyped, &m_parts.input, &InputPanel::focusPrompt);
    connect(&m_parts.diagnostics, &DiagnosticsPanel::diagnosticChosen, this, &RunDisplay::goToDiagnostic);
    connect(&m_parts.runInput, &RunInput::lineSent, &m_parts.output, &OutputPanel::addInput);
    connect(&m_parts.runInput, &RunInput::closed, &m_parts.editor, qOverload<>(&QWidget::setFocus));
    connect(&m_parts.workspace, &Workspace::documentShown, this, [this] {
        showDiagnostics();
        m_controller.prepare(m_parts.workspace.language().id);
    });
    connect(&m_parts.workspace, &Workspace::edited, this,
            [this] { m_editedSinceStart = m_editedSinceStart || m_parts.workspace.id() == m_tab; });
}

RunRequest RunDisplay::program() const
{
    const Language &language = m_parts.workspace.language();
    RunRequest request;
    request.language = language.id;
    request.files = {{language.mainFile, m_parts.editor.text().toUtf8()}};
    return request;
}

void RunDisplay::run()
{
    if (m_controller.isRunning())
        return;
    RunRequest request = program();
    const Result<void> filled = m_parts.runInput.fill(request);
    m_parts.output.clear();
    m_parts.timing.clear();
    m_parts.diagnostics.setDiagnostics({});
    m_parts.editor.diagnosticMarkers().clear();
    m_tab = m_parts.workspace.id();
    m_found.clear();
    if (filled)
        m_controller.start(request);
    else
        refused(filled.error());
}

void RunDisplay::started()
{
    m_outputSeen = false;
    m_editedSinceStart = false;
    m_parts.status.showStage(Stage::Queued);
}

void RunDisplay::stageChanged(Stage stage)
{
    m_parts.status.showStage(stage);
    if (stage == Stage::Run && !m_editedSinceStart && m_parts.editor.hasFocus())
        m_parts.input.focusPrompt();
}

void RunDisplay::finished(const RunResult &result)
{
    if (!m_outputSeen) {
        m_parts.output.addOutput(Run::Channel::Compiler, result.compileOutput);
        m_parts.output.addOutput(Run::Channel::Stdout, result.output);
        m_parts.output.addOutput(Run::Channel::Stderr, result.errorOutput);
    }
    m_parts.output.finish(result);
    m_parts.timing.showResult(result, m_controller.request().limits);
    m_parts.status.showResult(result);
    m_found = result.diagnostics;
    m_editedSinceStart = false;
    showDiagnostics();
}

void RunDisplay::refused(const Error &error)
{
    RunResult result;
    result.error = error.message;
    m_parts.status.showResult(result);
    m_parts.output.finish(error.message);
}

/// Those of the last run, beside the text they belong to.
void RunDisplay::showDiagnostics()
{
    const Language &language = m_parts.workspace.language();
    const bool belong = m_parts.workspace.id() == m_tab && m_controller.request().language == language.id;
    m_parts.diagnostics.setDiagnostics(belong ? m_found : Diagnostics());
    if (!belong || m_editedSinceStart)
        return;
    Diagnostics marked = m_found;
    for (Diagnostic &diagnostic : marked) {
        if (diagnostic.file != language.mainFile)
            diagnostic.line = 0; // another file's lines say nothing about this text
    }
    m_parts.editor.diagnosticMarkers().show(marked);
}

void RunDisplay::goToDiagnostic(int index)
{
    const Diagnostic diagnostic = m_parts.diagnostics.diagnostics().value(index);
    const int line = m_parts.editor.diagnosticMarkers().currentLine(index);
    goToLocation({diagnostic.file, line, diagnostic.column});
}

void RunDisplay::goToLocation(const SourceLocation &location)
{
    if (location.file != m_parts.workspace.language().mainFile)
        return;
    m_parts.editor.goTo(location.line, std::max(1, location.column));
    m_parts.editor.setFocus();
}

} // namespace codewar

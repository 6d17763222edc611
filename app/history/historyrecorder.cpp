// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/historyrecorder.h"

#include "app/window/runcontroller.h"

namespace codewar {

HistoryRecorder::HistoryRecorder(RunController &controller, History &history, CurrentProgram program,
                                 QObject *parent)
    : QObject(parent), m_controller(controller), m_history(history), m_program(std::move(program))
{
    connect(&controller, &RunController::started, this, &HistoryRecorder::begin);
    connect(&controller, &RunController::finished, this, &HistoryRecorder::complete);
}

void HistoryRecorder::begin()
{
    const RunRequest &request = m_controller.request();
    const Program program = m_program();
    m_running = {};
    m_running.summary.started = QDateTime::currentDateTimeUtc();
    m_running.summary.program = program.name;
    m_running.summary.programKey = program.key;
    m_running.summary.limits = request.limits;
    m_running.summary.result.language = request.language;
    m_running.files = request.files;
    m_running.input = request.input;
    m_ticket = m_history.begin(m_running);
}

void HistoryRecorder::complete(const RunResult &result)
{
    m_history.complete(m_ticket, result);
    m_last = std::move(m_running);
    m_running = {};
    const QString language = m_last.summary.result.language;
    m_last.summary.result = result;
    m_last.summary.result.language = language;
    m_last.summary.state = RunState::Finished;
    Q_EMIT lastChanged();
}

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/historyrecorder.h"

#include "app/cases/tests.h"
#include "app/history/caserecord.h"
#include "app/input/runinput.h"
#include "app/window/runcontroller.h"

#include <QJsonDocument>

namespace codewar {

using namespace Qt::StringLiterals;

HistoryRecorder::HistoryRecorder(const Sources &sources, History &history, CurrentProgram program,
                                 QObject *parent)
    : QObject(parent), m_sources(sources), m_history(history), m_program(std::move(program))
{
    connect(&sources.controller, &RunController::started, this, &HistoryRecorder::begin);
    connect(&sources.controller, &RunController::finished, this, &HistoryRecorder::complete);
    connectTests();
}

void HistoryRecorder::connectTests()
{
    connect(&m_sources.tests, &Tests::casesStarted, this,
            [this](const QString &programId, const RunRequest &program, int count) {
                RunRecord run = startOf(program);
                run.summary.tests = count;
                m_casesTickets[programId] = m_history.begin(run);
            });
    connect(&m_sources.tests, &Tests::casesEnded, this,
            [this](const QString &programId, const TestCases &cases, const RunResult &run) {
                m_history.complete(m_casesTickets.take(programId), resultOfCases(cases, run),
                                   endOfCases(cases));
            });
}

RunRecord HistoryRecorder::startOf(const RunRequest &request) const
{
    const Program program = m_program();
    RunRecord run;
    run.summary.started = QDateTime::currentDateTimeUtc();
    run.summary.program = program.name;
    run.summary.programKey = program.key;
    run.summary.limits = m_sources.controller.limits();
    run.summary.result.language = request.language;
    run.files = request.files;
    run.input = request.input;
    return run;
}

void HistoryRecorder::begin()
{
    m_running = startOf(m_sources.controller.request());
    if (const std::optional<InputFile> &file = m_sources.input.file()) {
        m_running.attachments.insert(u"inputFile"_s,
                                     QJsonDocument(file->toJson()).toJson(QJsonDocument::Compact));
    }
    m_ticket = m_history.begin(m_running);
}

void HistoryRecorder::complete(const RunResult &result)
{
    RunEnd end;
    end.input = m_sources.input.given(); // and what was typed since the beginning
    end.cut.setFlag(CutPart::Input, !end.input && !m_sources.input.file());
    m_history.complete(m_ticket, result, end);
    m_last = std::move(m_running);
    m_running = {};
    if (end.input)
        m_last.input = *end.input;
    m_last.cut = end.cut;
    const QString language = m_last.summary.result.language;
    m_last.summary.result = result;
    m_last.summary.result.language = language;
    m_last.summary.state = RunState::Finished;
    Q_EMIT lastChanged();
}

} // namespace codewar

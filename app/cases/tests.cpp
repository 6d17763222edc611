// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/tests.h"

#include "app/cases/caseactions.h"
#include "app/cases/caseruns.h"
#include "app/cases/casesmodel.h"
#include "app/cases/casetransfer.h"
#include "app/cases/lastrun.h"
#include "app/cases/testspanel.h"
#include "app/window/runcontroller.h"
#include "runner/run/utf8text.h"

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

Tests::Tests(const Appearance &appearance, RunController &controller, const RunInput &input,
             ProgramSource program, QWidget &window)
    : QObject(&window),
      m_program(std::move(program)),
      m_lastRun(new LastRun(controller, input, this)),
      m_model(new CasesModel(appearance, this)),
      m_actions(new CaseActions(appearance, this)),
      m_panel(new TestsPanel(appearance, *m_model, *m_actions)),
      m_runs(new CaseRuns(
          appearance, *m_model,
          [&controller](const RunRequest &request) { return controller.startAside(request); }, this)),
      m_transfer(new CaseTransfer(window, this))
{
    connectActions();
    connect(m_runs, &CaseRuns::changed, this, &Tests::changed);
    connect(m_runs, &CaseRuns::casesStarted, this, &Tests::casesStarted);
    connect(m_runs, &CaseRuns::casesEnded, this, &Tests::casesEnded);
    connect(m_runs, &CaseRuns::stateChanged, this, &Tests::updateActions);
    connect(m_runs, &CaseRuns::refused, this, [this](const Error &error) { Q_EMIT failed(error.message); });
    connect(m_model, &CasesModel::edited, this, [this] { Q_EMIT changed(m_runs->shownId()); });
    connect(m_model, &CasesModel::changed, this, &Tests::updateActions);
    connect(m_panel, &TestsPanel::selectionChanged, this, &Tests::updateActions);
    connect(m_transfer, &CaseTransfer::imported, this, &Tests::addImported);
    updateActions();
}

Panel *Tests::panel() const
{
    return m_panel;
}

QList<QAction *> Tests::actions() const
{
    return m_actions->all();
}

QMenu *Tests::menu() const
{
    return m_panel->menu();
}

void Tests::connectActions()
{
    connect(m_actions->runAll, &QAction::triggered, this, &Tests::runAll);
    connect(m_actions->runFailed, &QAction::triggered, this, &Tests::runFailed);
    connect(m_actions->runSelected, &QAction::triggered, this, [this] { run(m_panel->selectedRows()); });
    connect(m_actions->stop, &QAction::triggered, m_runs, &CaseRuns::stop);
    connect(m_actions->add, &QAction::triggered, this, &Tests::addNew);
    connect(m_actions->addCurrent, &QAction::triggered, this, &Tests::addCurrent);
    connect(m_actions->duplicate, &QAction::triggered, this, &Tests::duplicate);
    connect(m_actions->remove, &QAction::triggered, this,
            [this] { m_model->remove(m_panel->selectedRows()); });
    connect(m_actions->moveUp, &QAction::triggered, this, [this] { moveSelected(-1); });
    connect(m_actions->moveDown, &QAction::triggered, this, [this] { moveSelected(1); });
    connect(m_actions->acceptOutput, &QAction::triggered, this, &Tests::acceptOutput);
    connect(m_actions->importFiles, &QAction::triggered, this,
            [this] { m_transfer->importFiles(m_model->cases()); });
    connect(m_actions->importFolder, &QAction::triggered, this,
            [this] { m_transfer->importFolder(m_model->cases()); });
    connect(m_actions->exportAll, &QAction::triggered, this,
            [this] { m_transfer->exportCases(m_model->cases()); });
}

void Tests::run(const QList<int> &rows)
{
    if (m_runs->isRunning() || rows.isEmpty())
        return;
    Q_EMIT panelWanted();
    m_runs->run(m_program(), rows);
}

void Tests::runAll()
{
    QList<int> rows;
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows.append(row);
    run(rows);
}

void Tests::runFailed()
{
    QList<int> rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->hasFailed(row))
            rows.append(row);
    }
    run(rows);
}

void Tests::add(const TestCase &testCase)
{
    const int row = m_model->rowCount();
    if (const Result<void> added = m_model->insert(row, {testCase}); !added) {
        Q_EMIT failed(added.error().message);
        return;
    }
    Q_EMIT panelWanted();
    m_panel->select(row);
}

void Tests::addNew()
{
    TestCase testCase;
    testCase.name = freeName(m_model->cases());
    if (const int row = m_panel->currentRow(); row >= 0)
        testCase.check = m_model->at(row).check;
    add(testCase);
    m_panel->editInput();
}

void Tests::addCurrent()
{
    Result<TestCase> last = m_lastRun->asCase();
    if (!last) {
        Q_EMIT failed(last.error().message);
        return;
    }
    last->name = freeName(m_model->cases());
    add(*last);
}

void Tests::duplicate()
{
    const int row = m_panel->currentRow();
    if (row < 0)
        return;
    TestCase copy = m_model->at(row);
    copy.name = tr("%1 (copy)").arg(copy.name);
    if (const Result<void> added = m_model->insert(row + 1, {copy}); !added)
        Q_EMIT failed(added.error().message);
    else
        m_panel->select(row + 1);
}

void Tests::moveSelected(int by)
{
    QList<int> rows = m_panel->selectedRows();
    if (by > 0)
        std::reverse(rows.begin(), rows.end());
    for (const int row : std::as_const(rows)) {
        if (!m_model->move(row, by))
            return; // the others would run into it
    }
}

void Tests::acceptOutput()
{
    for (const int row : m_panel->selectedRows()) {
        const std::optional<CaseResult> &result = m_model->at(row).result;
        if (!result || !result->outputKept)
            continue;
        if (!isUtf8(result->output) || result->output.size() > maxCaseTextBytes)
            Q_EMIT failed(tr("What “%1” printed cannot be expected: only UTF-8 text of at most 4 MiB can.")
                              .arg(m_model->at(row).name));
        else
            m_model->setExpected(row, result->output);
    }
}

void Tests::addImported(const TestCases &cases)
{
    const int first = m_model->rowCount();
    if (const Result<void> added = m_model->insert(first, cases); !added) {
        Q_EMIT failed(added.error().message);
        return;
    }
    Q_EMIT panelWanted();
    m_panel->select(first);
}

void Tests::show(const QString &programId, const QJsonValue &json)
{
    m_runs->show(programId, [&] {
        const Result<TestCases> cases = casesFromJson(json);
        return cases ? *cases : TestCases();
    });
}

void Tests::forget(const QString &programId)
{
    m_runs->forget(programId);
}

QJsonArray Tests::toJson(const QString &programId) const
{
    return casesToJson(m_runs->cases(programId), CaseParts::WithResults);
}

TestCases Tests::cases() const
{
    return m_model->cases();
}

void Tests::updateActions()
{
    const bool running = m_runs->isRunning();
    const bool some = m_model->rowCount() > 0;
    const QList<int> selected = m_panel->selectedRows();
    const bool printed = std::any_of(selected.begin(), selected.end(), [this](int row) {
        const std::optional<CaseResult> &result = m_model->at(row).result;
        return result && result->outputKept && result->verdict == Verdict::Ok;
    });
    m_actions->runAll->setEnabled(some && !running);
    m_actions->runFailed->setEnabled(m_model->failedCount() > 0 && !running);
    m_actions->runSelected->setEnabled(!selected.isEmpty() && !running);
    m_actions->stop->setEnabled(running);
    m_actions->acceptOutput->setEnabled(printed);
    for (QAction *action : {m_actions->duplicate, m_actions->remove, m_actions->moveUp, m_actions->moveDown})
        action->setEnabled(!selected.isEmpty());
    m_actions->exportAll->setEnabled(some);
}

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/caseruns.h"

#include "app/cases/caselog.h"
#include "app/cases/casesmodel.h"

#include <algorithm>
#include <utility>

namespace codewar {

namespace {

/// Of all programs that are not shown and do not run.
constexpr qint64 mostOutputAside = 64LL << 20;

} // namespace

struct CaseRuns::Program
{
    QString id;
    CaseBatch batch;
    CasesModel aside; ///< while another one is shown
    CaseLog log{batch};
};

CaseRuns::CaseRuns(const Appearance &appearance, CasesModel &shown, CaseBatch::Start start, QObject *parent)
    : QObject(parent),
      m_appearance(appearance),
      m_model(shown),
      m_start(std::move(start)),
      m_shown(makeProgram({}))
{}

CaseRuns::~CaseRuns() = default;

std::unique_ptr<CaseRuns::Program> CaseRuns::makeProgram(const QString &id)
{
    auto program = std::unique_ptr<Program>(new Program{id, CaseBatch(m_start), CasesModel(m_appearance)});
    connectBatch(*program);
    return program;
}

void CaseRuns::connectBatch(Program &program)
{
    connect(&program.batch, &CaseBatch::caseStarted, this, [this, &program](int id) {
        CasesModel &model = modelOf(program);
        if (const int row = model.rowOf(id); row >= 0)
            model.setRunning(row);
    });
    connect(&program.batch, &CaseBatch::caseFinished, this,
            [this, &program](int id, const CaseResult &result) {
                CasesModel &model = modelOf(program);
                if (const int row = model.rowOf(id); row >= 0)
                    model.setResult(row, result);
                Q_EMIT changed(program.id);
            });
    connect(&program.batch, &CaseBatch::refused, this, &CaseRuns::refused);
    connect(&program.log, &CaseLog::started, this, [this, &program](const RunRequest &request, int count) {
        Q_EMIT casesStarted(program.id, request, count);
    });
    connect(&program.log, &CaseLog::finished, this,
            [this, &program](const TestCases &cases, const RunResult &run) {
                Q_EMIT casesEnded(program.id, cases, run);
            });
    connect(&program.batch, &CaseBatch::finished, this, [this, &program] {
        modelOf(program).setAllIdle();
        Q_EMIT changed(program.id);
        Q_EMIT stateChanged();
    });
}

CasesModel &CaseRuns::modelOf(Program &program)
{
    return &program == m_shown.get() ? m_model : program.aside;
}

void CaseRuns::show(const QString &programId, const std::function<TestCases()> &load)
{
    m_shown->aside.swapCases(m_model);
    m_aside.push_back(std::move(m_shown));
    m_shown = take(programId);
    if (m_shown) {
        m_model.swapCases(m_shown->aside);
    } else {
        m_shown = makeProgram(programId);
        m_model.setCases(load());
    }
    makeRoom();
    Q_EMIT stateChanged();
}

std::unique_ptr<CaseRuns::Program> CaseRuns::take(const QString &id)
{
    const auto found =
        std::find_if(m_aside.begin(), m_aside.end(), [&](const auto &program) { return program->id == id; });
    if (found == m_aside.end())
        return nullptr;
    std::unique_ptr<Program> program = std::move(*found);
    m_aside.erase(found);
    return program;
}

/// What does not run can be loaded again, without what it printed.
void CaseRuns::makeRoom()
{
    qint64 bytes = 0;
    for (auto it = m_aside.rbegin(); it != m_aside.rend(); ++it) {
        const qint64 printed = (*it)->aside.keptOutput();
        if ((*it)->batch.isRunning())
            continue;
        bytes += printed;
        if (printed == 0 || bytes > mostOutputAside)
            it->reset();
    }
    std::erase(m_aside, nullptr);
}

void CaseRuns::forget(const QString &programId)
{
    const std::unique_ptr<Program> program = take(programId);
    if (!program)
        return;
    program->batch.disconnect(this);
    if (program->batch.isRunning())
        program->log.end();
    program->log.disconnect(this);
}

const QString &CaseRuns::shownId() const
{
    return m_shown->id;
}

TestCases CaseRuns::cases(const QString &programId) const
{
    if (programId == m_shown->id)
        return m_model.cases();
    const auto found = std::find_if(m_aside.begin(), m_aside.end(),
                                    [&](const auto &program) { return program->id == programId; });
    return found == m_aside.end() ? TestCases() : (*found)->aside.cases();
}

void CaseRuns::run(const CaseBatch::Program &program, const QList<int> &rows)
{
    QList<CaseBatch::Item> items;
    QMap<int, TestCase> cases;
    for (const int row : rows) {
        const TestCase &testCase = m_model.at(row);
        items.append({m_model.idAt(row), testCase.input, testCase.expected, testCase.check});
        cases.insert(m_model.idAt(row), testCase);
    }
    m_model.setWaiting(rows);
    m_shown->log.begin(program.request, cases);
    m_shown->batch.start(program, items);
    Q_EMIT stateChanged();
}

void CaseRuns::stop()
{
    m_shown->batch.stop();
}

bool CaseRuns::isRunning() const
{
    return m_shown->batch.isRunning();
}

} // namespace codewar

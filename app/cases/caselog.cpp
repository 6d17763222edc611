// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/caselog.h"

namespace codewar {

CaseLog::CaseLog(CaseBatch &batch, QObject *parent) : QObject(parent)
{
    connect(&batch, &CaseBatch::caseRan, this, [this](const RunResult &run) {
        if (!m_run)
            m_run = run;
    });
    connect(&batch, &CaseBatch::caseFinished, this, [this](int id, const CaseResult &result) {
        if (m_cases.contains(id))
            m_cases[id].result = result;
    });
    connect(&batch, &CaseBatch::finished, this, &CaseLog::end);
}

void CaseLog::end()
{
    Q_EMIT finished(m_cases.values(), m_run.value_or(RunResult()));
}

void CaseLog::begin(const RunRequest &program, const QMap<int, TestCase> &cases)
{
    m_cases = cases;
    for (TestCase &each : m_cases)
        each.result.reset();
    m_run.reset();
    Q_EMIT started(program, static_cast<int>(cases.size()));
}

} // namespace codewar

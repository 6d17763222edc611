// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/casebatch.h"

#include <QObject>

#include <memory>
#include <vector>

namespace codewar {

class Appearance;
class CasesModel;

/// Runs the cases of each program. Those of a program that is not shown go on, and what its cases printed is
/// there again with it.
class CaseRuns : public QObject
{
    Q_OBJECT

public:
    /// `shown` has the cases of the program that is shown; both outlive this object.
    CaseRuns(const Appearance &appearance, CasesModel &shown, CaseBatch::Start start,
             QObject *parent = nullptr);
    ~CaseRuns() override;

    /// Another program is shown. `load` gives its cases where they are not here.
    void show(const QString &programId, const std::function<TestCases()> &load);
    /// Its cases do not matter any more: what runs of them is cancelled.
    void forget(const QString &programId);
    const QString &shownId() const;
    /// The program is shown, or its cases run.
    TestCases cases(const QString &programId) const;

    /// The program shown; nothing of it may be running.
    void run(const CaseBatch::Program &program, const QList<int> &rows);
    void stop();
    bool isRunning() const;

Q_SIGNALS:
    /// There are other results.
    void changed(const QString &programId);
    /// It is running, or not any more, or another program is shown.
    void stateChanged();
    void refused(const codewar::Error &error);
    /// So many cases are run at one go.
    void casesStarted(const QString &programId, const codewar::RunRequest &program, int count);
    /// As CaseLog::finished().
    void casesEnded(const QString &programId, const codewar::TestCases &cases, const codewar::RunResult &run);

private:
    struct Program;

    std::unique_ptr<Program> makeProgram(const QString &id);
    std::unique_ptr<Program> take(const QString &id);
    void connectBatch(Program &program);
    CasesModel &modelOf(Program &program);
    void makeRoom();

    const Appearance &m_appearance;
    CasesModel &m_model;
    const CaseBatch::Start m_start;
    std::unique_ptr<Program> m_shown;
    std::vector<std::unique_ptr<Program>> m_aside; ///< the one shown last at the end
};

} // namespace codewar

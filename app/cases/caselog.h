// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/casebatch.h"

#include <QMap>
#include <QObject>

namespace codewar {

/// Collects what becomes of the cases that are run at one go, also of those that are edited or gone by its
/// end.
class CaseLog : public QObject
{
    Q_OBJECT

public:
    /// `batch` outlives this object.
    explicit CaseLog(CaseBatch &batch, QObject *parent = nullptr);

    /// Right before the batch starts. The cases are by their ids there.
    void begin(const RunRequest &program, const QMap<int, TestCase> &cases);
    /// What runs yet will not be heard of.
    void end();

Q_SIGNALS:
    void started(const codewar::RunRequest &program, int count);
    /// Those that were stopped have no result. `run` is how the first of them ran that did.
    void finished(const codewar::TestCases &cases, const codewar::RunResult &run);

private:
    QMap<int, TestCase> m_cases;
    std::optional<RunResult> m_run;
};

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/testcase.h"
#include "runner/run/run.h"
#include "runner/run/runrequest.h"

#include <QObject>

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace codewar {

/// Runs the cases of one program: the first alone where there is something to compile, as the others share
/// what comes out, then a few at a time. What each printed is judged on another thread.
class CaseBatch : public QObject
{
    Q_OBJECT

public:
    using Start = std::function<Result<std::unique_ptr<Run>>(const RunRequest &)>;

    struct Program
    {
        RunRequest request; ///< input aside
        bool compiled = false;
    };
    struct Item
    {
        int id = 0;
        QByteArray input;
        QByteArray expected;
        Check check;
    };

    explicit CaseBatch(Start start, QObject *parent = nullptr);
    ~CaseBatch() override;

    /// Nothing may be running.
    void start(const Program &program, const QList<Item> &items);
    /// Cancels what runs and forgets what waits; finished() follows.
    void stop();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void caseStarted(int id);
    void caseFinished(int id, const codewar::CaseResult &result);
    /// Of a case; before caseFinished(), without what was printed.
    void caseRan(const codewar::RunResult &result);
    /// Nothing runs any more. Cases that did not finish stay without a result.
    void finished();
    /// A case was not started, nor will be those after it; finished() follows.
    void refused(const codewar::Error &error);

private:
    struct Flight;

    void startMore();
    bool startNext();
    void runFinished(int id, const RunResult &result);
    void judge(const Item &item, const RunResult &result, const QByteArray &output);
    void spreadCompileError(const RunResult &result);
    void settle();

    Start m_start;
    Program m_program;
    std::deque<Item> m_waiting;
    std::map<int, std::unique_ptr<Flight>> m_flights; ///< by id of the case
    std::vector<std::unique_ptr<Flight>> m_ended;     ///< for a moment, until their own signals have returned
    int m_judging = 0;
    bool m_running = false;
    bool m_compileShared = false; ///< or there is none
    bool m_stopped = false;
};

} // namespace codewar

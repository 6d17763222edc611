// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/casebatch.h"

#include <QJsonArray>
#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace codewar {

class Appearance;
class CaseActions;
class CaseRuns;
class CaseLog;
class CasesModel;
class CaseTransfer;
class LastRun;
class Panel;
class RunController;
class RunInput;
class TestsPanel;

/// The test cases of the program that is shown: joins their list, the panel and what runs them. Those of
/// other programs go on where they run.
class Tests : public QObject
{
    Q_OBJECT

public:
    using ProgramSource = std::function<CaseBatch::Program()>;

    /// All of them outlive this object; `program` gives the text that is shown, `window` shows the dialogs.
    Tests(const Appearance &appearance, RunController &controller, const RunInput &input,
          ProgramSource program, QWidget &window);

    /// The window takes it over.
    Panel *panel() const;
    QList<QAction *> actions() const;
    QMenu *menu() const;

    /// Shows the cases of another program; those shown before go on running. What cannot be read are none.
    void show(const QString &programId, const QJsonValue &json);
    /// Nobody will show the cases of that program again: they are stopped.
    void forget(const QString &programId);
    /// Of the program shown, or of one that runs.
    QJsonArray toJson(const QString &programId) const;
    TestCases cases() const;

Q_SIGNALS:
    /// Cases or results of that program are other ones: worth keeping.
    void changed(const QString &programId);
    /// Something happens in the panel that a person has asked for.
    void panelWanted();
    /// As those of CaseRuns.
    void casesStarted(const QString &programId, const codewar::RunRequest &program, int count);
    void casesEnded(const QString &programId, const codewar::TestCases &cases, const codewar::RunResult &run);
    /// A sentence for a person.
    void failed(const QString &message);

private:
    void connectActions();
    void run(const QList<int> &rows);
    void runAll();
    void runFailed();
    void add(const TestCase &testCase);
    void addNew();
    void addCurrent();
    void duplicate();
    void moveSelected(int by);
    void acceptOutput();
    void addImported(const TestCases &cases);
    void updateActions();

    const ProgramSource m_program;
    LastRun *m_lastRun;
    CasesModel *m_model;
    CaseActions *m_actions;
    TestsPanel *m_panel;
    CaseRuns *m_runs;
    CaseTransfer *m_transfer;
};

} // namespace codewar

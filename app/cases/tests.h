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
class CasesModel;
class CaseTransfer;
class LastRun;
class Panel;
class RunController;
class RunInput;
class TestsPanel;

/// The test cases of the program that is shown: joins their list, the panel and what runs them.
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

    QJsonArray toJson() const;
    /// Stops what runs. Cases that cannot be read are none.
    void setJson(const QJsonValue &json);
    TestCases cases() const;
    void setCases(const TestCases &cases);
    bool isRunning() const { return m_batch->isRunning(); }

Q_SIGNALS:
    /// Worth keeping.
    void changed();
    /// Something happens in the panel that a person has asked for.
    void panelWanted();
    /// A sentence for a person.
    void failed(const QString &message);

private:
    void connectActions();
    void connectBatch();
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
    CaseBatch *m_batch;
    CaseTransfer *m_transfer;
};

} // namespace codewar

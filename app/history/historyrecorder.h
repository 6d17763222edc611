// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/store/history.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace codewar {

class RunController;
class RunInput;
class Tests;
struct RunRequest;

/// Writes what the window runs into the history, test cases that are run at one go as one run, and knows the
/// last run also where history is off.
class HistoryRecorder : public QObject
{
    Q_OBJECT

public:
    struct Program
    {
        QString name; ///< "main.cpp"
        QString key;  ///< the same for every run of this program
    };
    using CurrentProgram = std::function<Program()>;

    struct Sources
    {
        RunController &controller;
        const RunInput &input;
        const Tests &tests;
    };

    /// All outlive this object; `program` tells what is run now.
    HistoryRecorder(const Sources &sources, History &history, CurrentProgram program,
                    QObject *parent = nullptr);

    /// The run that ended last; without files where there was none.
    const RunRecord &last() const { return m_last; }

Q_SIGNALS:
    /// Another run is the last one.
    void lastChanged();

private:
    void begin();
    void complete(const RunResult &result);
    void connectTests();
    RunRecord startOf(const RunRequest &request) const;

    const Sources m_sources;
    History &m_history;
    CurrentProgram m_program;
    RunRecord m_running;
    RunRecord m_last;
    quint64 m_ticket = 0;
    QHash<QString, quint64> m_casesTickets; ///< by id of their program
};

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/store/history.h"

#include <QObject>

#include <functional>

namespace codewar {

class RunController;

/// Writes what the window runs into the history, and knows the last run also where history is off.
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

    /// Both outlive this object; `program` tells what is run now.
    HistoryRecorder(RunController &controller, History &history, CurrentProgram program,
                    QObject *parent = nullptr);

    /// The run that ended last; without files where there was none.
    const RunRecord &last() const { return m_last; }

Q_SIGNALS:
    /// Another run is the last one.
    void lastChanged();

private:
    void begin();
    void complete(const RunResult &result);

    RunController &m_controller;
    History &m_history;
    CurrentProgram m_program;
    RunRecord m_running;
    RunRecord m_last;
    quint64 m_ticket = 0;
};

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/runrequest.h"
#include "runner/run/runresult.h"

#include <QDateTime>

namespace codewar {

/// Where a run stands.
enum class RunState {
    Running,
    Finished,
    Interrupted, ///< its process ended first, so nothing is known of its end
};

/// What a list shows of a run. A plain value.
struct RunSummary
{
    qint64 id = 0; ///< in the history; 0 where it is not kept
    RunState state = RunState::Running;
    QDateTime started;
    QString program;    ///< "main.cpp", for a person
    QString programKey; ///< the same for every run of one program
    Limits limits;      ///< those of the run stage; the others may be the defaults
    RunResult result;   ///< output, stderr and compiler output may be left out; the language is always there
};

/// A run with all that went into it and came out of it. A plain value.
struct RunRecord
{
    RunSummary summary;
    QList<SourceFile> files; ///< the first is the main file
    QByteArray input;
    bool cut = false; ///< a text was longer than what is kept
};

} // namespace codewar

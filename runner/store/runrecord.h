// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/runrequest.h"
#include "runner/run/runresult.h"

#include <QDateTime>
#include <QFlags>
#include <QMap>

#include <optional>

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
    int tests =
        0; ///< where these were run one after the other with the program: the result is of them together
    int testsPassed = 0;
    RunResult result; ///< output, stderr and compiler output may be left out; the language is always there
};

/// What was with the program, as JSON in UTF-8, each under a name of its own.
using RunAttachments = QMap<QString, QByteArray>;

/// What of a run is longer than what is kept of it. The numbers are in files of people.
enum class CutPart { Output = 1, Input = 2, Code = 4, Attachments = 8 };
using CutParts = QFlags<CutPart>;
Q_DECLARE_OPERATORS_FOR_FLAGS(CutParts)

/// What is known of a run at its end only, its result aside.
struct RunEnd
{
    std::optional<QByteArray> input; ///< where more came than it began with
    RunAttachments attachments;
    int testsPassed = 0;
    CutParts cut;
};

/// A run with all that went into it and came out of it. A plain value.
struct RunRecord
{
    RunSummary summary;
    QList<SourceFile> files; ///< the first is the main file
    QByteArray input;
    RunAttachments attachments;
    CutParts cut; ///< not all here
};

} // namespace codewar

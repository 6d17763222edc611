// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/diagnostic.h"
#include "runner/run/verdict.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace codewar {

/// Where the time of one run went, in milliseconds.
struct Timing
{
    double queueMs = 0;
    double prepareMs = 0; ///< getting a sandbox and handing it the sources
    double compileMs = 0;
    double runMs = 0;
    double cpuMs = 0; ///< CPU time of the run stage, all processes of the program
    double totalMs = 0;
};

/// How a run ended and everything it left. A plain value.
struct RunResult
{
    QString jobId;
    QString language; ///< registry id
    Verdict verdict = Verdict::InternalError;
    std::optional<int> exitCode; ///< absent where a signal ended the program or it never ran
    QString signal;              ///< "SIGSEGV"; empty where no signal ended the program
    QByteArray output;           ///< stdout, the exact bytes
    QByteArray errorOutput;      ///< stderr, the exact bytes
    QByteArray compileOutput;
    Diagnostics diagnostics;
    Timing timing;
    qint64 peakMemoryBytes = 0;
    QString peakMemorySource; ///< "cgroup", "rusage", "sampled"; empty where the program never ran
    bool truncated = false;   ///< output was cut at the limit
    bool cached = false;      ///< the compile was skipped
    QString sandbox;          ///< "docker", "bubblewrap", "remote"
    QString limitsEnforcedBy; ///< "cgroup" or "rlimits and watch"
    QString toolchain;        ///< "g++ 12.2.0"
    QString spillFile;        ///< whole output where it did not fit the result; the caller deletes it
    QString error;            ///< one sentence for every verdict but Ok
    bool unreachable = false; ///< with InternalError: there was no sandbox or server that could be used
    bool mistaken = false;    ///< with InternalError: its id is that of another run
    int retryAfter = 0;       ///< with InternalError: seconds after which it may be tried again; 0: not known
};

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace codewar {

/// How a run ended. Three families that never mix: the program's own end, a limit, and our own failure.
enum class Verdict {
    Ok,
    CompileError,
    RuntimeError, ///< a non-zero exit status or a signal
    TimeLimit,
    MemoryLimit,
    OutputLimit,
    Cancelled,
    InternalError, ///< our machinery failed; says nothing about the program
};

/// The name used on the wire, e.g. "runtime_error".
QString verdictName(Verdict verdict);
std::optional<Verdict> verdictFromName(const QString &name);

/// What a run is doing now.
enum class Stage { Queued, Prepare, Compile, Run, Done };

/// The name used on the wire, e.g. "compile".
QString stageName(Stage stage);

} // namespace codewar

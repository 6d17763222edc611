// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace codewar {

/// Most diagnostics made of one output: more than a person can look at, and a bound for hostile programs.
inline constexpr qsizetype maxDiagnostics = 1000;

/// The lines of a tool's output as text, each cut to a length that a message may reasonably have.
QStringList outputLines(const QByteArray &output);

} // namespace codewar

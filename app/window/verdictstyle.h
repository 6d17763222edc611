// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appearance/theme.h"
#include "runner/run/runresult.h"

namespace codewar {

/// The colour of a verdict: the program's end, a limit, a cancel and our own failure never share one.
QColor Theme::*verdictRole(Verdict verdict);
QColor verdictColor(const Theme &theme, Verdict verdict);

/// A few words for the status line, e.g. "Time limit" or "Exit status 3".
QString verdictTitle(const RunResult &result);

} // namespace codewar

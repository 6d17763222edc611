// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/store/runrecord.h"

namespace codewar {

/// What there is to look at in a run.
enum class RunPart { Code, Input, Output };
inline constexpr int runPartCount = 3;

/// All of a part as plain text in UTF-8; of the output what is seen of it, the compiler's first. Takes as
/// long as the text is: not for the GUI thread.
QByteArray partText(const RunRecord &run, RunPart part);

/// "Code", "Input", "Output".
QString partTitle(RunPart part);

/// Where not all of a part is here: a sentence about it; else nothing.
QString cutNote(const RunRecord &run, RunPart part);

} // namespace codewar

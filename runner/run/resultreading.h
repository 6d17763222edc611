// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"
#include "runner/run/runresult.h"

#include <nlohmann/json_fwd.hpp>

namespace codewar {

/// The result that a server or worker gave; docs/result.md describes it. Of an original CodeWar server it has
/// only `output` and `executionTime` (a number or text), which reads as verdict Ok. Whatever else is missing
/// or of a wrong type is as in a new RunResult; `sandbox` is "remote" then. Corrupt where it is no result at
/// all. Never a spillFile: what lies on another machine is nobody's here.
Result<RunResult> resultFromJson(const nlohmann::json &json);
/// The same of text, which may be anything.
Result<RunResult> resultFromJson(const QByteArray &text);

} // namespace codewar

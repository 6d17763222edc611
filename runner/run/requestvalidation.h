// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/languageregistry.h"
#include "runner/run/result.h"
#include "runner/run/runrequest.h"

namespace codewar {

/// Most files one request may carry.
inline constexpr int maxSourceFiles = 64;
/// Most bytes a request may put on stdin at the start; more can follow through Run::writeInput().
inline constexpr qint64 maxInputBytes = 64LL << 20;
/// Longest id a caller may give a job.
inline constexpr int maxJobIdLength = 128;

/// The most that validated() lets through, of every limit.
Limits largestLimits();

/// The request as a runner takes it: the language's own id, a UUID where the caller gave no id, and the
/// language's main file name on the first file. InvalidInput, in words for the caller, where it cannot be
/// run.
Result<RunRequest> validated(const RunRequest &request, const LanguageRegistry &registry);

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/queue/job.h"

namespace codewar {

/// How long to wait after attempt number `attempt` (from 1) failed.
std::chrono::milliseconds delayAfter(const BackOff &backOff, int attempt);

} // namespace codewar

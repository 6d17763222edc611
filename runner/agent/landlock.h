// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/agent/options.h"

#include <string>

/// Where /proc cannot be made read-only, Landlock keeps programs from writing to it: one that lowered its own
/// oom_score_adj would make the agent the memory limit's victim. Source: landlock(7).
namespace codewar::agent {

/// Rules under which files open for writing in the writable places and /dev only. Sets `rules` to their
/// descriptor, or -1 where this kernel has no Landlock of ABI 2 or later. The error, or empty.
std::string makeWriteRules(const Options &options, int &rules);

/// Puts this process, and all it will start, under the rules; -1 for none.
bool obeyWriteRules(int rules);

} // namespace codewar::agent

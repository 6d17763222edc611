// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/testcase.h"
#include "runner/store/runrecord.h"

namespace codewar {

/// Test cases that were run at one go as one run: the verdict of the first that did not end well, the time of
/// the slowest, the memory of the largest, and a list of them all as its output. One alone is shown as it is.
/// `run` tells what is the same for all.
RunResult resultOfCases(const TestCases &cases, RunResult run);
/// The cases are kept with it, unless they are too large.
RunEnd endOfCases(const TestCases &cases);

} // namespace codewar

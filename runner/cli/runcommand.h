// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/cli/runoptions.h"

namespace codewar {

/// `codewar-runner run`: runs one file and tells how it went. The exit status. Needs a QCoreApplication.
int runCommand(const RunOptions &options);

} // namespace codewar

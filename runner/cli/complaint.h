// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"

namespace codewar {

/// Says on stderr what went wrong; the command's exit status for it.
int complain(const Error &error);

} // namespace codewar

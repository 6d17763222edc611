// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"
#include "runner/sandbox/sandboxpool.h"

namespace codewar {

/// `options` with what the environment says of warm sandboxes: CODEWAR_WARM_SANDBOXES (for each language in
/// use), CODEWAR_WARM_SECONDS (how long an unused one is kept) and CODEWAR_WARM_MIB (memory of all idle ones
/// together). An error names the variable and what it may be.
Result<SandboxPoolOptions> withPoolSettings(SandboxPoolOptions options);

} // namespace codewar

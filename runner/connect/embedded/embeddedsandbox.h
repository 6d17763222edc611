// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/connect/diagnosis.h"
#include "runner/run/language.h"
#include "runner/run/result.h"
#include "runner/sandbox/sandbox.h"

#include <functional>
#include <memory>

// The sandbox that needs no engine: bubblewrap's on Linux, none elsewhere. The option CODEWAR_BUBBLEWRAP of
// the build chooses which files this is made of.
namespace codewar {

/// Whether this build has one.
bool hasEmbeddedSandbox();

/// What runs programs on this machine.
struct LocalSandbox
{
    std::unique_ptr<Sandbox> sandbox;
    std::function<Result<bool>(const Language &)> accelerate{}; ///< as LocalRunnerOptions has it
};

/// Each language runs in `docker`, which may be null, where that can run it, else in the embedded sandbox.
/// Fails where that leaves nothing at all.
Result<LocalSandbox> withEmbeddedSandbox(std::unique_ptr<Sandbox> docker);

/// What diagnose() says of it and of the languages in it; where Docker works, it may be missing. Blocks.
QList<Finding> embeddedFindings(const LanguageRegistry &registry, bool dockerWorks, bool buildHeaders);

} // namespace codewar

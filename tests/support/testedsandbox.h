// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/connect/connect.h"

namespace codewar::test {

/// The kind of sandbox that CODEWAR_TEST_SANDBOX names, as the same test runs in each; else bubblewrap.
inline Target::Sandbox testedSandbox()
{
    return qgetenv("CODEWAR_TEST_SANDBOX") == "docker" ? Target::Sandbox::Docker
                                                       : Target::Sandbox::Bubblewrap;
}

inline QString testedSandboxName()
{
    return testedSandbox() == Target::Sandbox::Docker ? QStringLiteral("docker")
                                                      : QStringLiteral("bubblewrap");
}

} // namespace codewar::test

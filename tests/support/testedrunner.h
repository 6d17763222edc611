// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testedsandbox.h"

#include <QTest>

namespace codewar::test {

/// Runs one program at a time in the sandbox that is tested, and is ready to.
inline Result<std::unique_ptr<Runner>> testedRunner(const LanguageRegistry &registry)
{
    Target target;
    target.sandbox = testedSandbox();
    target.concurrency = 1;
    Result<std::unique_ptr<Runner>> runner = connectRunner(target, registry);
    if (runner && !QTest::qWaitFor([&] { return (*runner)->status().ready; }, 60'000))
        return Error{ErrorCode::TimedOut, QStringLiteral("The runner was not ready in time."), {}};
    return runner;
}

} // namespace codewar::test

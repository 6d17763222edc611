// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

#include <sys/prctl.h>

#include <csignal>

namespace codewar::test {

/// Lets a process end with the test, however that ends. It also makes QProcess fork: the child that it makes
/// otherwise shares the test's memory, with which the thread sanitizer cannot go on.
inline void endWithTheTest(QProcess &process)
{
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
}

} // namespace codewar::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/cli/exitstatus.h"

#include "runner/run/signalname.h"

namespace codewar {

namespace {

int signalNumber(const QString &name)
{
    for (int number = 1; number < 65; ++number) {
        if (signalName(number) == name)
            return number;
    }
    return 0;
}

} // namespace

int exitStatusOf(const RunResult &result)
{
    switch (result.verdict) {
    case Verdict::Ok:
        return 0;
    case Verdict::CompileError:
        return exitstatus::compileError;
    case Verdict::RuntimeError:
        return result.signal.isEmpty() ? result.exitCode.value_or(1)
                                       : exitstatus::signalBase + signalNumber(result.signal);
    case Verdict::TimeLimit:
        return exitstatus::timeLimit;
    case Verdict::MemoryLimit:
    case Verdict::OutputLimit:
        return exitstatus::resourceLimit;
    case Verdict::Cancelled:
        return exitstatus::cancelled;
    case Verdict::InternalError:
        return result.unreachable ? exitstatus::unavailable : exitstatus::internalError;
    }
    return exitstatus::internalError;
}

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/run/signalname.h"

#include <array>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

/// From 1; signal(7). Sandboxes are Linux's wherever this runs, and other systems number theirs differently.
constexpr std::array names{"HUP",  "INT",    "QUIT", "ILL",   "TRAP", "ABRT", "BUS",  "FPE",
                           "KILL", "USR1",   "SEGV", "USR2",  "PIPE", "ALRM", "TERM", "STKFLT",
                           "CHLD", "CONT",   "STOP", "TSTP",  "TTIN", "TTOU", "URG",  "XCPU",
                           "XFSZ", "VTALRM", "PROF", "WINCH", "POLL", "PWR",  "SYS"};
constexpr int firstRealTime = 34; ///< those before are the C library's own
constexpr int lastRealTime = 64;

} // namespace

QString signalName(int signalNumber)
{
    if (signalNumber > 0 && signalNumber <= int(names.size()))
        return u"SIG"_s + QLatin1StringView(names[std::size_t(signalNumber) - 1]);
    if (signalNumber == firstRealTime)
        return u"SIGRTMIN"_s;
    if (signalNumber > firstRealTime && signalNumber <= lastRealTime)
        return u"SIGRTMIN+%1"_s.arg(signalNumber - firstRealTime);
    return u"signal %1"_s.arg(signalNumber);
}

} // namespace codewar

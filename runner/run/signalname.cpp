// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/run/signalname.h"

#include <csignal>
#include <cstring>

namespace codewar {

using namespace Qt::StringLiterals;

QString signalName(int signalNumber)
{
    // The names come from the system's own table: numbers differ between platforms.
    if (const char *abbreviation = sigabbrev_np(signalNumber))
        return u"SIG"_s + QString::fromLatin1(abbreviation);
    if (signalNumber == SIGRTMIN)
        return u"SIGRTMIN"_s;
    if (signalNumber > SIGRTMIN && signalNumber <= SIGRTMAX)
        return u"SIGRTMIN+%1"_s.arg(signalNumber - SIGRTMIN);
    return u"signal %1"_s.arg(signalNumber);
}

} // namespace codewar

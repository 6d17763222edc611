// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace codewar {

/// "SIGSEGV" for 11; "SIGRTMIN+2" for a real-time signal; "signal 200" for what is none.
QString signalName(int signalNumber);

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace codewar {

/// "PID-STARTTIME" (proc(5)), which no other process ever has; empty where there is no such process, or the
/// system has no such folder.
QString processIdentity(int pid);

} // namespace codewar

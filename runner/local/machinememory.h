// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace codewar {

/// Bytes of memory that this machine has; 0 where it does not tell.
qint64 machineMemory();

} // namespace codewar

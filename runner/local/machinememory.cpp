// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/local/machinememory.h"

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

#include <algorithm>

namespace codewar {

qint64 machineMemory()
{
#ifdef Q_OS_UNIX
    return std::max(0L, ::sysconf(_SC_PHYS_PAGES)) * qint64(::sysconf(_SC_PAGESIZE));
#else
    return 0;
#endif
}

} // namespace codewar

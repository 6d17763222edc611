// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace codewar {

/// What this process uses.
struct ProcessNumbers
{
    double cpuSeconds = 0;
    double childrenCpuSeconds = 0; ///< of those that ended
    double residentBytes = 0;
    double virtualBytes = 0;
    double openDescriptors = 0;
    double mostDescriptors = 0;
    double startSeconds = 0; ///< since 1970
};

ProcessNumbers processNumbers();

} // namespace codewar

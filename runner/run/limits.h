// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace codewar {

/// What one run may use. Defaults are the ones every CodeWar server promises.
struct Limits
{
    std::chrono::milliseconds runTime{10'000};     ///< wall clock of the run stage
    std::chrono::milliseconds compileTime{30'000}; ///< wall clock of the compile stage
    qint64 runMemoryBytes = 256LL << 20;
    qint64 compileMemoryBytes = 1LL << 30;
    qint64 outputBytes = 4LL << 20; ///< stdout and stderr together
    qint64 compileOutputBytes = 1LL << 20;
    qint64 fileBytes = 64LL << 20; ///< everything a program writes to its work directory
    int fileCount = 4096;
    int processes = 64; ///< processes and threads together
    qint64 stackBytes = 64LL << 20;

    bool operator==(const Limits &) const = default;
};

} // namespace codewar

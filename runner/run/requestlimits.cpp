// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/run/requestlimits.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace codewar {

nlohmann::ordered_json toJson(const Limits &limits)
{
    return {{"runTimeMs", limits.runTime.count()},
            {"compileTimeMs", limits.compileTime.count()},
            {"runMemoryBytes", limits.runMemoryBytes},
            {"compileMemoryBytes", limits.compileMemoryBytes},
            {"outputBytes", limits.outputBytes}};
}

Limits cutTo(Limits limits, const Limits &largest)
{
    limits.runTime = std::min(limits.runTime, largest.runTime);
    limits.compileTime = std::min(limits.compileTime, largest.compileTime);
    limits.runMemoryBytes = std::min(limits.runMemoryBytes, largest.runMemoryBytes);
    limits.compileMemoryBytes = std::min(limits.compileMemoryBytes, largest.compileMemoryBytes);
    limits.outputBytes = std::min(limits.outputBytes, largest.outputBytes);
    return limits;
}

} // namespace codewar

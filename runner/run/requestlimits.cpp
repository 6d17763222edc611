// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/run/requestlimits.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace codewar {

nlohmann::ordered_json toJson(const Limits &limits)
{
    nlohmann::ordered_json object;
    readLimits(limits, [&object](const char *name, qint64 value) {
        object[name] = value;
        return value;
    });
    return object;
}

Limits readLimits(const Limits &usual, const LimitReader &read)
{
    using std::chrono::milliseconds;
    Limits limits = usual;
    limits.runTime = milliseconds(read("runTimeMs", usual.runTime.count()));
    limits.compileTime = milliseconds(read("compileTimeMs", usual.compileTime.count()));
    limits.runMemoryBytes = read("runMemoryBytes", usual.runMemoryBytes);
    limits.compileMemoryBytes = read("compileMemoryBytes", usual.compileMemoryBytes);
    limits.outputBytes = read("outputBytes", usual.outputBytes);
    return limits;
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

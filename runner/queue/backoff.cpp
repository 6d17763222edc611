// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/queue/backoff.h"

#include <algorithm>
#include <cmath>

namespace codewar {

std::chrono::milliseconds delayAfter(const BackOff &backOff, int attempt)
{
    const double most = double(std::max<qint64>(backOff.most.count(), 0));
    const double grown = double(backOff.first.count()) * std::pow(backOff.factor, attempt - 1);
    // A factor may have grown it past every number; what is no number at all waits longest.
    const double bounded = std::isnan(grown) ? most : std::clamp(grown, 0.0, most);
    return std::chrono::milliseconds(std::llround(bounded));
}

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/bullmq/backoff.h"

#include <algorithm>
#include <cmath>

namespace codewar::bullmq {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

Result<milliseconds> delayAfter(int attempt, const Backoff &backoff, double chance)
{
    constexpr double longest = 365. * 24 * 3600 * 1000;
    double delay = double(backoff.delay.count());
    if (backoff.type == "exponential")
        delay = std::round(std::pow(2, std::max(attempt, 1) - 1) * delay);
    else if (backoff.type != "fixed")
        return Error{ErrorCode::InvalidInput,
                     u"The job asks for a back-off \"%1\", which this worker does not know."_s.arg(
                         QString::fromUtf8(backoff.type.left(80))),
                     u"queue"_s};
    const double jitter = std::clamp(backoff.jitter, 0., 1.);
    if (jitter > 0)
        delay = std::floor(chance * delay * jitter + delay * (1 - jitter));
    return milliseconds(qint64(std::clamp(delay, 0., longest)));
}

} // namespace codewar::bullmq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"

#include <QByteArray>

#include <chrono>

namespace codewar::bullmq {

/// How long a job waits between a failed attempt and the next.
struct Backoff
{
    QByteArray type = "fixed"; ///< or "exponential"; others are known to the programs that made them only
    std::chrono::milliseconds delay{0};
    double jitter = 0; ///< from 0 to 1: how much of the delay is left to chance

    bool operator==(const Backoff &) const = default;
};

/// The wait after the attempt of this number, from 1, failed; `chance` is from 0 to 1. InvalidInput where the
/// type is not known: such a job cannot be tried again.
Result<std::chrono::milliseconds> delayAfter(int attempt, const Backoff &backoff, double chance);

} // namespace codewar::bullmq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/bullmq/backoff.h"
#include "runner/redis/bullmq/keeppolicy.h"

namespace codewar::bullmq {

/// Jobs with the same deduplication id are one, for as long as this says.
struct Deduplication
{
    QByteArray id = {};
    std::optional<std::chrono::milliseconds> ttl = {}; ///< so long; nothing: until the job is over
    bool extend = false;                               ///< each add that is refused starts the time again
    bool replace = false;                              ///< a new job takes the place of one that is delayed
    bool keepLastIfActive = false;                     ///< the last add during a run becomes a job after it

    bool operator==(const Deduplication &) const = default;
};

/// How a job is to be treated. Kept with it in Redis.
struct JobOptions
{
    QByteArray id = {}; ///< empty: the next number
    int attempts = 0;   ///< 0 and 1: one attempt
    std::optional<Backoff> backoff = {};
    std::chrono::milliseconds delay{0};
    int priority = 0; ///< 0 goes first, then 1; up to maxPriority
    bool lifo = false;
    std::optional<KeepPolicy> removeOnComplete = {}; ///< nothing: as the worker likes
    std::optional<KeepPolicy> removeOnFail = {};
    std::optional<Deduplication> deduplication = {};
    std::optional<int> keepLogs = {};
    std::optional<int> stackTraceLimit = {};

    static constexpr int maxPriority = 2'097'151; ///< behind all who take turns, too

    bool operator==(const JobOptions &) const = default;
};

/// Whether all values are in range and the id is allowed.
Result<void> check(const JobOptions &options);
/// As BullMQ writes them. Times and flags that are not set are left out.
QByteArray toJson(const JobOptions &options);
/// What can be understood of them; the rest as if it were not there.
JobOptions optionsFromJson(const QByteArray &json);

} // namespace codewar::bullmq

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/bullmq/outcomes.h"
#include "runner/redis/live/streamfollower.h"

namespace codewar {

/// What the runs of one language share: their queue, and the news of it.
struct QueueLane
{
    /// `commands` and `follower` must outlive it.
    QueueLane(redis::Connection &commands, live::StreamFollower &follower, const bullmq::QueueKeys &keys);

    redis::Connection &commands;
    live::StreamFollower &follower;
    bullmq::Queue queue;
    bullmq::QueueEvents events;
    bullmq::Outcomes outcomes;
};

} // namespace codewar

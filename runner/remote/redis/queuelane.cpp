// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/remote/redis/queuelane.h"

namespace codewar {

QueueLane::QueueLane(redis::Connection &connection, live::StreamFollower &streams,
                     const bullmq::QueueKeys &keys)
    : commands(connection),
      follower(streams),
      queue(connection, keys),
      events(connection.settings(), keys),
      outcomes(queue, events)
{
    events.open();
}

} // namespace codewar

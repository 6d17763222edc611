// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/bullmq/queuekeys.h"
#include "runner/redis/connection.h"

#include <functional>

namespace codewar {

/// A job whose id is a name that its client gave it, and may give another program by mistake: those of one
/// queue cannot see those of the next (docs/live-streams.md, "Named jobs").
struct NamedJob
{
    QByteArray id;
    QByteArray language;
    QByteArray label; ///< whose it is, and of what body

    bool isNamed() const { return label.contains(' '); }
};

/// Keeps the name for this job for an hour, unless another has it. `then` is told whether it is this job's;
/// later, on the connection's thread. Where that stays unknown it can be asked again.
void keepName(redis::Connection &connection, const bullmq::QueueKeys &keys, const NamedJob &job,
              std::function<void(const Result<bool> &)> then);

} // namespace codewar

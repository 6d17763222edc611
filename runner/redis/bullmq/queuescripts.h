// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/script.h"

namespace codewar::bullmq {

/// Each changes a queue in one step, which no other client of Redis sees half done. All take the queue's base
/// as their one key; their arguments are in their texts.
enum class QueueScript {
    Add,
    Counts,
    Drain,
    ExtendLocks,
    Failed,
    Fetch,
    Finish,
    HandBack,
    Log,
    Look,
    Pause,
    Progress,
    Promote,
    RecoverStalled,
    Remove,
    Retry,
    RetryFinished,
    Update,
};

const redis::Script &script(QueueScript which);

} // namespace codewar::bullmq

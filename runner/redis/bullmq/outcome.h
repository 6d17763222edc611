// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace codewar::bullmq {

/// What a change of a job's state came to, in BullMQ's own numbers. Everything but Done left all as it was.
enum class Outcome : int {
    Done = 0,
    JobMissing = -1,
    LockMissing = -2, ///< of a worker that took too long to renew it
    NotInThisState = -3,
    ChildrenPending = -4,
    LockTaken = -6, ///< another worker has the job
    Scheduled = -8, ///< a scheduler has it, and would miss it
    ChildrenFailed = -9,
};

} // namespace codewar::bullmq

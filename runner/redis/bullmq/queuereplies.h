// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/bullmq/queue.h"

namespace codewar::bullmq {

// What the scripts of a Queue answer.
Result<AddedJob> readAddedJob(const redis::Reply &reply);
Result<QueueCounts> readCounts(const redis::Reply &reply);
Result<Whereabouts> readWhereabouts(const redis::Reply &reply);
/// { id, fields, id, fields, … }
Result<QList<Job>> readJobs(const redis::Reply &reply);

} // namespace codewar::bullmq

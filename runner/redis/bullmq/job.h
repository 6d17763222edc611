// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/bullmq/joboptions.h"

#include <QByteArrayList>

namespace codewar::redis {
class Reply;
}

namespace codewar::bullmq {

/// A job as it lies in Redis: a plain value, whoever wrote it. Times are in milliseconds since 1970, 0 where
/// there is none yet.
struct Job
{
    QByteArray id;
    QByteArray name;
    QByteArray data; ///< JSON, if its producer was careful
    JobOptions options;

    qint64 addedAt = 0;
    qint64 startedAt = 0; ///< the latest attempt
    qint64 finishedAt = 0;
    std::chrono::milliseconds delay{0};
    int priority = 0;
    int attemptsMade = 0;
    int attemptsStarted = 0;
    int stalls = 0;
    QByteArray worker;   ///< of the latest attempt, if it has a name
    QByteArray progress; ///< JSON

    QByteArray returnValue; ///< JSON, of a job that is completed
    QByteArray failedReason;
    QByteArrayList stackTraces; ///< of the failed attempts, oldest first
    /// Not empty: whoever fetched the job is to fail it for this reason and not to run it.
    QByteArray deferredFailure;
    bool isScheduled = false; ///< belongs to a scheduler
    bool hasParent = false;   ///< belongs to a flow

    /// Whether another attempt is due to it after one that failed.
    bool hasAttemptsLeft() const { return attemptsMade + 1 < options.attempts; }
};

/// From all fields of its hash with their values; what is missing or cannot be read is as in a new Job.
Job jobFromFields(const QByteArray &id, const redis::Reply &fields);

/// The stack traces of a job once another attempt has failed, as JSON: the newest so many as its options say.
QByteArray stackTracesWith(const Job &job, const QByteArray &trace);

} // namespace codewar::bullmq

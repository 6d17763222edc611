// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/bullmq/worker/attemptend.h"

#include "runner/redis/bullmq/backoff.h"

namespace codewar::bullmq {

namespace {

using Kind = AttemptEnd::Kind;

JobEnd completed(const AttemptEnd &end, const Job &job, const WorkerSettings &settings)
{
    JobEnd over;
    over.value = end.text;
    over.keep = job.options.removeOnComplete.value_or(settings.keepCompleted);
    return over;
}

JobEnd failed(const QByteArray &reason, const Job &job, const WorkerSettings &settings)
{
    JobEnd over;
    over.failed = true;
    over.value = reason;
    over.keep = job.options.removeOnFail.value_or(settings.keepFailed);
    return over;
}

Consequence failedAttempt(const AttemptEnd &end, const Job &job, const WorkerSettings &settings,
                          double chance)
{
    if (end.kind == Kind::FailedForGood || !job.hasAttemptsLeft())
        return failed(end.text, job, settings);
    Result<std::chrono::milliseconds> delay(std::chrono::milliseconds(0));
    if (job.options.backoff)
        delay = delayAfter(job.attemptsMade + 1, *job.options.backoff, chance);
    if (!delay)
        return failed(delay.error().message.toUtf8() + " The attempt failed with: " + end.text, job,
                      settings);
    FailedAttempt again;
    again.reason = end.text;
    again.delay = *delay;
    again.lifo = job.options.lifo;
    return again;
}

} // namespace

Consequence consequenceOf(const AttemptEnd &end, const Job &job, const QByteArray &token,
                          const WorkerSettings &settings, double chance)
{
    if (end.kind == Kind::HandedBack)
        return PutBack{{job.id, token}, end.delay};
    Consequence consequence = end.kind == Kind::Completed ? Consequence(completed(end, job, settings))
                                                          : failedAttempt(end, job, settings, chance);
    const QByteArray traces = end.kind == Kind::Completed
                                  ? QByteArray("[]")
                                  : stackTracesWith(job, end.trace.isEmpty() ? end.text : end.trace);
    if (auto *over = std::get_if<JobEnd>(&consequence)) {
        over->jobId = job.id;
        over->token = token;
        over->stackTraces = traces;
        over->attempts = job.options.attempts;
        over->minutesOfMetrics = settings.minutesOfMetrics;
    } else if (auto *again = std::get_if<FailedAttempt>(&consequence)) {
        again->jobId = job.id;
        again->token = token;
        again->stackTraces = traces;
    }
    return consequence;
}

} // namespace codewar::bullmq

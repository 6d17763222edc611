// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/remote/redis/joboutcome.h"

#include "runner/run/resultreading.h"
#include "runner/run/sentences.h"

namespace codewar {

using namespace Qt::StringLiterals;
using Kind = bullmq::JobOutcome::Kind;

namespace {

RunResult internalError(const QString &message)
{
    RunResult result;
    result.error = message;
    result.sandbox = u"remote"_s;
    return result;
}

RunResult failed(const QByteArray &reason, bool byOurWorker)
{
    const QString text = QString::fromUtf8(reason).trimmed();
    // BullMQ's own words for a job whose workers died, whoever they were.
    if (reason == "job stalled more than allowable limit")
        return internalError(Sentences::tr("The workers that ran the program were lost, one after the other. "
                                           "Run it again, or ask who runs the server."));
    RunResult result = internalError(
        text.isEmpty() ? Sentences::tr("The worker failed and did not say why. Run the program again.")
                       : text);
    if (!byOurWorker) {
        result.verdict = Verdict::RuntimeError;
        result.errorOutput = reason;
    }
    return result;
}

} // namespace

RunResult resultOf(const bullmq::JobOutcome &outcome, bool byOurWorker)
{
    if (outcome.kind == Kind::Completed) {
        const Result<RunResult> read = resultFromJson(outcome.value);
        return read ? *read
                    : internalError(Sentences::tr("The worker's answer is not the result of a run. Is the "
                                                  "queue CodeWar's? Ask who runs the server."));
    }
    if (outcome.kind == Kind::Failed)
        return failed(outcome.value, byOurWorker);
    if (outcome.kind == Kind::Removed) {
        RunResult result = internalError(Sentences::tr("The program was taken out of the queue."));
        result.verdict = Verdict::Cancelled;
        return result;
    }
    return internalError(Sentences::tr("The job is gone from the queue, and nobody knows how it ended. Run "
                                       "the program again."));
}

RunResult unreachable(const Error &error)
{
    RunResult result = internalError(error.message);
    result.unreachable = true;
    return result;
}

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/worker/programprocessor.h"

#include "runner/redis/bullmq/queuekeys.h"
#include "runner/run/requestlimits.h"
#include "runner/run/runner.h"
#include "runner/worker/jobdata.h"
#include "runner/worker/programend.h"

#include <QFile>

#include <algorithm>

namespace codewar {

namespace {

double waitedMs(const bullmq::Job &job)
{
    return std::max(0.0, double(job.startedAt - job.addedAt));
}

} // namespace

ProgramProcessor::ProgramProcessor(Runner &runner, LiveServices services, const Limits &most)
    : m_runner(runner), m_services(std::move(services)), m_most(most)
{}

ProgramProcessor::~ProgramProcessor() = default;

void ProgramProcessor::process(quint64 attempt, const bullmq::QueueKeys &queue, const bullmq::Job &job,
                               bullmq::Attempts &attempts)
{
    const Result<ProgramJob> wanted =
        programFromJobData(job.data, queue.queue(), cutTo(m_most, m_runner.status().largest));
    if (!wanted)
        return attempts.end(attempt, attemptEndOf(wanted.error()));
    // Without the job's id, as jobs of two queues may have the same.
    Result<std::unique_ptr<Run>> run = m_runner.start(wanted->request);
    if (!run)
        return attempts.end(attempt, attemptEndOf(run.error()));
    auto program = std::make_unique<ProgramAttempt>(std::move(*run));
    connect(program.get(), &ProgramAttempt::longStage, this, [attempt, &attempts](Stage stage) {
        attempts.reportProgress(attempt, R"({"stage":")" + stageName(stage).toUtf8() + R"("})");
    });
    connect(program.get(), &ProgramAttempt::finished, this,
            [this, attempt, job, full = wanted->fullResult, &attempts](const RunResult &result) {
                finish(attempt, job, result, full, attempts);
            });
    if (wanted->fullResult)
        program->goLive(m_services, live::StreamKeys::of(queue.queue(), job.id), job.attemptsStarted,
                        wanted->request.liveInput);
    m_attempts[attempt] = std::move(program);
}

void ProgramProcessor::finish(quint64 attempt, const bullmq::Job &job, RunResult result, bool fullResult,
                              bullmq::Attempts &attempts)
{
    const auto found = m_attempts.find(attempt);
    if (found == m_attempts.end())
        return;
    found->second.release()->deleteLater(); // its run is still emitting
    m_attempts.erase(found);
    result.jobId = QString::fromUtf8(job.id);
    result.timing.queueMs += waitedMs(job);
    result.timing.totalMs += waitedMs(job);
    // A file of this machine is of no use to who asked.
    if (!result.spillFile.isEmpty())
        QFile::remove(std::exchange(result.spillFile, {}));
    Q_EMIT programFinished(result);
    if (result.verdict == Verdict::InternalError)
        attempts.log(attempt, m_services.worker + ": " + result.error.toUtf8());
    attempts.end(attempt, attemptEndOf(result, fullResult));
}

void ProgramProcessor::abort(quint64 attempt)
{
    m_attempts.erase(attempt); // deleting a run stops it
}

} // namespace codewar

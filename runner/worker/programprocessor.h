// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/bullmq/worker/processor.h"
#include "runner/run/limits.h"
#include "runner/worker/programattempt.h"

#include <unordered_map>

namespace codewar {

class Runner;

/// Runs the program of each job on a Runner.
class ProgramProcessor : public QObject, public bullmq::Processor
{
    Q_OBJECT

public:
    /// `runner` must outlive it. No job gets more than `most`.
    ProgramProcessor(Runner &runner, LiveServices services, const Limits &most);
    ~ProgramProcessor() override;

    void process(quint64 attempt, const bullmq::QueueKeys &queue, const bullmq::Job &job,
                 bullmq::Attempts &attempts) override;
    void abort(quint64 attempt) override;

Q_SIGNALS:
    void programFinished(const codewar::RunResult &result);

private:
    void finish(quint64 attempt, const bullmq::Job &job, RunResult result, bool fullResult,
                bullmq::Attempts &attempts);

    Runner &m_runner;
    LiveServices m_services;
    Limits m_most;
    std::unordered_map<quint64, std::unique_ptr<ProgramAttempt>> m_attempts;
};

} // namespace codewar

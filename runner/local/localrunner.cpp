// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/local/localrunner.h"

#include "runner/local/localjob.h"
#include "runner/local/localrun.h"
#include "runner/run/requestvalidation.h"

#include <QCoreApplication>

namespace codewar {

namespace {

using namespace Qt::StringLiterals;

constexpr int maxWaitingJobs = 10'000;
constexpr int attemptsForOurFailures = 2;
constexpr int interactivePriority = 10;

} // namespace

LocalRunner::LocalRunner(std::unique_ptr<Sandbox> sandbox, const LanguageRegistry &registry,
                         LocalRunnerOptions options)
    : m_sandbox(std::move(sandbox)),
      m_registry(registry),
      m_options(std::move(options)),
      m_cache(m_options.compileCacheFolder, m_options.compileCacheBytes),
      m_pool(*m_sandbox, SandboxPoolOptions{.size = m_options.warmSandboxes}),
      m_queue(JobQueueOptions{.concurrency = m_options.concurrency, .maxWaiting = maxWaitingJobs}, m_clock),
      m_setUp([this](const std::stop_token &stop) { setUp(stop); })
{}

LocalRunner::~LocalRunner() = default;

/// In the background: tries the sandbox, asks the tools for their versions, and makes languages faster.
void LocalRunner::setUp(const std::stop_token &stop)
{
    const SandboxStatus status = m_sandbox->status();
    {
        const std::lock_guard lock(m_mutex);
        m_sandboxStatus = status;
    }
    for (const Language &language : m_registry.languages()) {
        if (stop.stop_requested())
            return;
        if (const Result<QString> toolchain = m_sandbox->toolchain(language)) {
            const std::lock_guard lock(m_mutex);
            m_toolchains[language.id] = *toolchain;
        }
    }
    for (const Language &language : m_registry.languages()) {
        if (stop.stop_requested() || !m_options.accelerate || !status.works)
            return;
        const Result<bool> changed = m_options.accelerate(language);
        if (changed && *changed)
            m_pool.renew(language);
    }
}

Result<std::unique_ptr<Run>> LocalRunner::start(const RunRequest &request)
{
    const Result<RunRequest> valid = validated(request, m_registry);
    if (!valid)
        return valid.error();
    const Language &language = *m_registry.find(valid->language);
    auto run = std::make_unique<LocalRun>(valid->id, [this, id = valid->id] { m_queue.cancel(id); });
    run->control()->addInput(valid->input);
    if (!valid->liveInput)
        run->control()->closeInput();
    const auto work =
        std::make_shared<LocalJob>(LocalServices{*m_sandbox, m_pool, m_cache, m_options.spillFolder}, *valid,
                                   language, run->feed(), run->control());
    run->feed()->queuedAt(m_queue.counts().waiting);
    Job job;
    job.id = valid->id;
    job.priority = valid->interactive ? interactivePriority : 0;
    job.attempts = attemptsForOurFailures;
    job.work = [work](JobContext &context) { return work->work(context); };
    job.observer = [work](const JobEvent &event) { work->observe(event); };
    if (const Result<void> added = m_queue.add(std::move(job)); !added)
        return added.error();
    return std::unique_ptr<Run>(std::move(run));
}

RunnerStatus LocalRunner::status() const
{
    const JobCounts counts = m_queue.counts();
    const std::lock_guard lock(m_mutex);
    RunnerStatus status;
    status.place = m_sandbox->name();
    status.ready = m_sandboxStatus && m_sandboxStatus->works;
    status.message = m_sandboxStatus
                         ? m_sandboxStatus->message
                         : QCoreApplication::translate("codewar::LocalRunner", "Trying the sandbox…");
    status.waiting = counts.waiting + counts.delayed;
    status.active = counts.active;
    return status;
}

QString LocalRunner::toolchain(const QString &languageId) const
{
    const std::lock_guard lock(m_mutex);
    return m_toolchains.value(languageId);
}

void LocalRunner::prepare(const QString &languageId)
{
    if (const Language *language = m_registry.find(languageId))
        m_pool.prepare(*language);
}

} // namespace codewar

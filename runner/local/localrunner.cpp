// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/local/localrunner.h"

#include "runner/local/localjob.h"
#include "runner/local/localrun.h"
#include "runner/local/machinememory.h"
#include "runner/run/requestvalidation.h"

#include <QCoreApplication>

#include <algorithm>
#include <condition_variable>

namespace codewar {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr int maxWaitingJobs = 10'000;
/// Together they outlast a container engine that is started anew.
constexpr int attemptsForOurFailures = 6;
constexpr BackOff pauseBetweenAttempts{.first = 250ms};
constexpr auto lookInterval = 5s;
constexpr int interactivePriority = 10;

/// What programs of this machine can really have. More processes and files than usual cannot be given: the
/// sandbox is made before the program comes.
Limits largestHere()
{
    const Limits most = largestLimits();
    Limits here;
    here.runTime = most.runTime;
    here.compileTime = most.compileTime;
    here.runMemoryBytes = std::max(here.runMemoryBytes, std::min(machineMemory(), most.runMemoryBytes));
    here.compileMemoryBytes = std::max(here.compileMemoryBytes, here.runMemoryBytes);
    here.outputBytes = most.outputBytes;
    here.compileOutputBytes = most.compileOutputBytes;
    return here;
}

} // namespace

LocalRunner::LocalRunner(std::unique_ptr<Sandbox> sandbox, const LanguageRegistry &registry,
                         LocalRunnerOptions options)
    : m_sandbox(std::move(sandbox)),
      m_registry(registry),
      m_options(std::move(options)),
      m_largest(largestHere()),
      m_cache(m_options.compileCacheFolder, m_options.compileCacheBytes),
      m_pool(*m_sandbox, m_options.pool),
      m_queue(JobQueueOptions{.concurrency = m_options.concurrency, .maxWaiting = maxWaitingJobs}, m_clock),
      m_setUp([this](const std::stop_token &stop) { setUp(stop); })
{}

LocalRunner::~LocalRunner()
{
    m_sandbox->giveUp();
}

/// In the background: tries the sandbox, makes languages faster, and looks from time to time at what has
/// changed.
void LocalRunner::setUp(const std::stop_token &stop)
{
    lookAtSandbox();
    if (m_options.pool.size == 0)
        return;
    accelerate(stop);
    std::mutex mutex;
    std::condition_variable_any stopped;
    std::unique_lock lock(mutex);
    while (!stopped.wait_for(lock, stop, lookInterval, [&stop] { return stop.stop_requested(); }))
        lookAtSandbox();
}

void LocalRunner::lookAtSandbox()
{
    QHash<QString, QString> toolchains;
    // A command that runs one program learns the one it needs from its run.
    for (const Language &language : m_registry.languages()) {
        if (m_options.pool.size == 0)
            break;
        if (const Result<QString> toolchain = m_sandbox->toolchain(language))
            toolchains[language.id] = *toolchain;
    }
    const SandboxStatus status = m_sandbox->status();
    const std::lock_guard lock(m_mutex);
    m_sandboxStatus = status;
    m_toolchains = toolchains;
}

void LocalRunner::accelerate(const std::stop_token &stop)
{
    for (const Language &language : m_registry.languages()) {
        if (stop.stop_requested() || !m_options.accelerate)
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
    auto run = std::make_unique<LocalRun>(valid->id);
    run->control()->addInput(valid->input);
    if (!valid->liveInput)
        run->control()->closeInput();
    const auto work =
        std::make_shared<LocalJob>(LocalServices{*m_sandbox, m_pool, m_cache, m_options.spillFolder}, *valid,
                                   language, run->feed(), run->control());
    run->onCancel([this, life = std::weak_ptr(m_life), id = valid->id, work] {
        if (life.expired())
            return;
        m_queue.cancel(id);
        work->giveUp();
    });
    run->feed()->queuedAt(m_queue.counts().waiting);
    Job job;
    job.id = valid->id;
    job.priority = valid->interactive ? interactivePriority : 0;
    job.attempts = attemptsForOurFailures;
    job.backOff = pauseBetweenAttempts;
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
    status.largest = m_largest;
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

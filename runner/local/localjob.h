// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/local/runfeed.h"
#include "runner/queue/job.h"
#include "runner/run/language.h"
#include "runner/run/runrequest.h"
#include "runner/sandbox/compilecache.h"
#include "runner/sandbox/sandboxpool.h"

#include <chrono>
#include <memory>

namespace codewar {

/// What jobs of one LocalRunner share. Outlives them.
struct LocalServices
{
    Sandbox &sandbox;
    SandboxPool &pool;
    CompileCache &cache;
    QString spillFolder;
};

/// One request on its way through queue, sandbox and cache. Used by one thread at a time; shared with the
/// queue through its callbacks.
class LocalJob
{
public:
    LocalJob(LocalServices services, RunRequest request, Language language, std::shared_ptr<RunFeed> feed,
             std::shared_ptr<TaskControl> control);

    /// Job::work of the queue.
    std::optional<JobFailure> work(JobContext &context);
    /// Job::observer of the queue.
    void observe(const JobEvent &event);

    /// On any thread: the person does not wait any longer. Ends the run at once where nothing of it has
    /// begun; what is under way for it, say a sandbox that an engine makes, comes to its end without it.
    void giveUp() const;

private:
    class Recorder;

    bool isSuited(const SandboxSession &session);
    const std::optional<CompiledProgram> &compiledBefore(const QString &fingerprint);
    SandboxTask makeTask(const QString &fingerprint, RunResult &result);
    RunResult emptyResult() const;
    QByteArray cacheKey(const QString &fingerprint, const QByteArray &owner) const;
    void keepExecutable(const SandboxPool::Lease &lease, const TaskReport &report,
                        const RunResult &result) const;
    void complete(RunResult &result) const;

    LocalServices m_services;
    RunRequest m_request;
    Language m_language;
    std::shared_ptr<RunFeed> m_feed;
    std::shared_ptr<TaskControl> m_control;
    QByteArray m_cacheKey; ///< of what m_compiled was looked up for
    std::optional<CompiledProgram> m_compiled;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/queue/jobqueue.h"
#include "runner/queue/steadyclock.h"
#include "runner/run/languageregistry.h"
#include "runner/run/runner.h"
#include "runner/sandbox/compilecache.h"
#include "runner/sandbox/sandboxpool.h"

#include <QHash>
#include <QString>

#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>
#include <variant>

namespace codewar {

struct LocalRunnerOptions
{
    int concurrency = 1;
    SandboxPoolOptions pool; ///< size 0 for a command that runs one program
    QString compileCacheFolder;
    qint64 compileCacheBytes = 256LL << 20;
    QString spillFolder; ///< for output that does not fit a result
    /// Makes a language faster, e.g. by building its precompiled headers; true where new sandboxes differ.
    std::function<Result<bool>(const Language &)> accelerate;
};

/// Runs code on this machine: a queue in front of a sandbox, with a compile cache beside it.
class LocalRunner final : public Runner
{
public:
    /// `registry` must outlive the runner. Nothing slow happens here: the sandbox is tried and made ready in
    /// the background.
    LocalRunner(std::unique_ptr<Sandbox> sandbox, const LanguageRegistry &registry,
                LocalRunnerOptions options);
    ~LocalRunner() override;

    Result<std::unique_ptr<Run>> start(const RunRequest &request) override;
    RunnerStatus status() const override;
    QString toolchain(const QString &languageId) const override;
    void prepare(const QString &languageId) override;
    RunnerNumbers numbers() const override { return {m_pool.numbers(), {}}; }

private:
    void setUp(const std::stop_token &stop);
    void lookAtSandbox();
    void accelerate(const std::stop_token &stop);

    std::unique_ptr<Sandbox> m_sandbox;
    const LanguageRegistry &m_registry;
    LocalRunnerOptions m_options;
    const Limits m_largest;
    CompileCache m_cache;
    SandboxPool m_pool;
    SteadyClock m_clock;

    mutable std::mutex m_mutex;
    std::optional<SandboxStatus> m_sandboxStatus;
    QHash<QString, QString> m_toolchains; ///< by language id

    JobQueue m_queue;     ///< after everything its jobs use
    std::jthread m_setUp; ///< ends before them
    /// Of this runner, for runs that outlive it against the rule of Runner; ends first.
    std::shared_ptr<const std::monostate> m_life = std::make_shared<const std::monostate>();
};

} // namespace codewar

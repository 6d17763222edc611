// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/connectionsettings.h"
#include "runner/run/languageregistry.h"
#include "runner/run/lastingruns.h"
#include "runner/run/runner.h"

#include <memory>

namespace codewar {

struct RedisRunnerOptions
{
    redis::ConnectionSettings connection;
    QByteArray prefix = "bull"; ///< of the queues' keys
};

/// Runs programs on the workers of CodeWar's queues in Redis, ours or the original's, one queue for each
/// language. Needs the event loop of its thread, and never blocks it.
class RedisRunner final : public Runner, public LastingRuns
{
public:
    /// Connects at once. `registry` must outlive it.
    RedisRunner(RedisRunnerOptions options, const LanguageRegistry &registry);
    ~RedisRunner() override;

    Result<std::unique_ptr<Run>> start(const RunRequest &request) override;
    RunnerStatus status() const override;
    /// As the worker said that ran the language last.
    QString toolchain(const QString &languageId) const override;
    void prepare(const QString &languageId) override;
    /// As the queues were a moment ago; being asked makes it look again.
    RunnerNumbers numbers() const override;
    LastingRuns *lasting() override { return this; }

    Result<std::unique_ptr<Run>> startInTurn(const RunRequest &request, int behindOwn) override;
    void find(const QString &id, Found then) override;
    Result<std::unique_ptr<Run>> follow(const RunRequest &found) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace codewar

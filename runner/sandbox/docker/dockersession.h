// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/sandbox/agentsession.h"

#include <functional>

namespace codewar::docker {

class Engine;
struct ImageToolchain;

/// A container of a session's own. It ends when the session's stream closes.
struct OwnedContainer
{
    QString id;
    qint64 memoryBytes = 0;           ///< its limit at first
    std::function<bool()> isUpToDate; ///< without waiting: it is what would be made now. Thread-safe
};

/// An agent's session in a container.
class DockerSession final : public AgentSession
{
public:
    /// `engine` must outlive it.
    DockerSession(Engine &engine, OwnedContainer container, AgentClient client, agent::Ready ready,
                  AgentSessionPlan plan);
    ~DockerSession() override;

    Result<TaskReport> run(const SandboxTask &task, TaskObserver &observer, TaskControl &control) override;
    bool alive() override;
    qint64 idleBytes() const override;
    std::optional<qint64> standingMemoryLimit() const override { return m_memoryBytes; }

    /// Asks the image what it holds, by running a task; `plan` is what counts from then on.
    Result<ImageToolchain> probe();
    using AgentSession::follow;

private:
    Result<void> setMemoryLimit(qint64 bytes) override;
    Error explained(Error error);

    Engine &m_engine;
    OwnedContainer m_container;
    qint64 m_memoryBytes;
};

} // namespace codewar::docker

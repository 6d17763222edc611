// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/sandbox/agentclient.h"
#include "runner/sandbox/sandbox.h"

#include <QStringList>

namespace codewar {

/// What an agent's session does for a language.
struct AgentSessionPlan
{
    Language language;
    /// The language's compile command with what the sandbox adds to it for speed; where one of `slowMarks` is
    /// in the compiler's words, the addition shows, and the language's own line is used.
    QStringList compile;
    QStringList slowMarks;
    SandboxIdentity identity;
};

/// A SandboxSession over an agent, whatever sandbox it sits in.
class AgentSession : public SandboxSession
{
public:
    /// The agent is ready.
    AgentSession(AgentClient client, agent::Ready ready, AgentSessionPlan plan);

    void warmUp(const Limits &limits) override;
    Result<TaskReport> run(const SandboxTask &task, TaskObserver &observer, TaskControl &control) override;
    bool settle() override;
    bool alive() override;
    const SandboxIdentity &identity() const override { return m_plan.identity; }
    qint64 idleBytes() const override;
    QString limitsEnforcedBy() const override;

protected:
    /// Sets the sandbox's memory limit where its agent cannot; on the thread that runs the task, before a
    /// stage whose limit is another. After an Error the session is of no more use.
    virtual Result<void> setMemoryLimit(qint64 bytes);
    /// Another plan from now on; between tasks.
    void follow(AgentSessionPlan plan) { m_plan = std::move(plan); }
    const AgentSessionPlan &plan() const { return m_plan; }
    /// Something went wrong that this session does not get over.
    bool broken() const { return m_broken; }

private:
    agent::Command runCommand() const;
    agent::Job jobFor(const SandboxTask &task) const;
    void sendTask(const SandboxTask &task, const agent::Job &job);

    AgentClient m_client;
    agent::Ready m_ready;
    AgentSessionPlan m_plan;
    bool m_broken = false;
};

} // namespace codewar

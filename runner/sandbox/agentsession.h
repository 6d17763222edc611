// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/sandbox/agentclient.h"
#include "runner/sandbox/sandbox.h"

#include <QStringList>

namespace codewar {

/// A SandboxSession over an agent, whatever sandbox it sits in.
class AgentSession : public SandboxSession
{
public:
    /// `compile` is the language's command line with what the sandbox adds to it for speed; where one of
    /// `slowMarks` is in the compiler's words, the addition shows, and the language's own line is used. The
    /// agent is ready.
    AgentSession(AgentClient client, agent::Ready ready, Language language, QStringList compile,
                 QStringList slowMarks);

    void warmUp(const Limits &limits) override;
    Result<TaskReport> run(const SandboxTask &task, TaskObserver &observer, TaskControl &control) override;
    bool settle() override;
    bool alive() override;
    QString limitsEnforcedBy() const override;

protected:
    /// Sets the sandbox's memory limit where its agent cannot; on the thread that runs the task, before a stage
    /// whose limit is another. After an Error the session is of no more use.
    virtual Result<void> setMemoryLimit(qint64 bytes);

private:
    agent::Command runCommand() const;
    agent::Job jobFor(const SandboxTask &task) const;
    void sendTask(const SandboxTask &task, const agent::Job &job);

    AgentClient m_client;
    agent::Ready m_ready;
    Language m_language;
    QStringList m_compile;
    QStringList m_slowMarks;
    bool m_broken = false;
};

} // namespace codewar

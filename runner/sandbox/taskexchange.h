// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/sandbox/agentclient.h"
#include "runner/sandbox/task.h"

#include <functional>

namespace codewar {

/// Sets the memory limit of a sandbox whose agent cannot. Called on the thread that runs the task.
using MemoryLimiter = std::function<Result<void>(qint64 bytes)>;

/// The conversation with an agent about one task, from after Start to the end of its last stage. What the
/// agent says is checked against the task: a wrong order or more bytes than the limits allow is an error of
/// ours.
class TaskExchange
{
public:
    TaskExchange(AgentClient &client, const agent::Job &job, TaskObserver &observer, TaskControl &control,
                 MemoryLimiter limiter);

    Result<TaskReport> complete();
    /// The agent did not answer in time, so its sandbox has to be thrown away.
    bool abandoned() const { return m_abandoned; }

private:
    using TimePoint = AgentClient::TimePoint;

    void passOnWishes();
    Result<void> handle(const agent::Frame &frame);
    Result<void> beginStage(const agent::Frame &frame);
    Result<void> setMemoryLimit(const agent::Frame &frame);
    Result<void> takeOutput(const agent::Frame &frame);
    Result<void> endStage(const agent::Frame &frame);
    Result<void> beginArtifact(const agent::Frame &frame);
    Result<void> takeArtifact(const agent::Frame &frame);
    void giveStageTime();
    Result<void> giveUpWaiting();
    const agent::StageLimits &limits() const;

    AgentClient &m_client;
    const agent::Job &m_job;
    TaskObserver &m_observer;
    TaskControl &m_control;
    MemoryLimiter m_limiter;

    TaskReport m_report;
    std::optional<agent::StageKind> m_stage;
    TimePoint m_deadline;
    TimePoint m_stageBegan;
    bool m_limitAsked = false; ///< in this stage
    quint64 m_outputBytes = 0;
    quint64 m_artifactMissing = 0;
    bool m_artifactAnnounced = false;
    quint64 m_credit = agent::initialInputCredit;
    bool m_inputEnded = false;
    bool m_cancelSent = false;
    bool m_over = false;
    bool m_abandoned = false;
};

} // namespace codewar

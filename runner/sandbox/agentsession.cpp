// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/agentsession.h"

#include "runner/run/sentences.h"
#include "runner/sandbox/taskexchange.h"

namespace codewar {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Killing a full sandbox and emptying it takes a fraction of this even on a busy machine.
constexpr auto settleTimeout = 10s;

/// As measured (docs/benchmarks.md), rounded up.
constexpr qint64 agentBytes = 2LL << 20;
constexpr qint64 interpreterBytes = 4LL << 20;

std::vector<std::string> toStrings(const QStringList &texts)
{
    std::vector<std::string> strings;
    for (const QString &text : texts)
        strings.push_back(text.toStdString());
    return strings;
}

agent::ProcessLimits processLimits(const Limits &limits)
{
    return {static_cast<std::uint32_t>(limits.processes), static_cast<std::uint64_t>(limits.fileBytes),
            static_cast<std::uint64_t>(limits.stackBytes)};
}

agent::StageLimits stageLimits(std::chrono::milliseconds time, qint64 memory, qint64 output)
{
    return {static_cast<std::uint32_t>(time.count()), static_cast<std::uint64_t>(memory),
            static_cast<std::uint64_t>(output)};
}

} // namespace

AgentSession::AgentSession(AgentClient client, agent::Ready ready, AgentSessionPlan plan)
    : m_client(std::move(client)), m_ready(ready), m_plan(std::move(plan))
{}

qint64 AgentSession::idleBytes() const
{
    return agentBytes + (m_plan.language.acceleration.prestart ? interpreterBytes : 0);
}

QString AgentSession::limitsEnforcedBy() const
{
    return m_ready.cgroup != 0 ? u"cgroup"_s : u"rlimits and watch"_s;
}

agent::Command AgentSession::runCommand() const
{
    agent::Command command{toStrings(m_plan.language.run), {}};
    for (auto it = m_plan.language.environment.cbegin(); it != m_plan.language.environment.cend(); ++it)
        command.environment.push_back((it.key() + u'=' + it.value()).toStdString());
    return command;
}

void AgentSession::warmUp(const Limits &limits)
{
    if (!m_plan.language.acceleration.prestart || m_broken)
        return;
    const agent::Warm warm{runCommand(), processLimits(limits), m_plan.language.mainFile.toStdString()};
    m_client.send(agent::FrameType::Warm, warm.encode());
    m_broken = !m_client.flush(std::chrono::steady_clock::now() + settleTimeout);
}

agent::Job AgentSession::jobFor(const SandboxTask &task) const
{
    agent::Job job;
    const bool compiles = m_plan.language.isCompiled() && task.executable.isEmpty();
    if (compiles) {
        job.compile.arguments = toStrings(m_plan.compile);
        // The work directory has room for a compiler's temporary files, /tmp is small.
        job.compile.environment = {"TMPDIR=."};
        if (m_plan.compile != m_plan.language.compile) {
            job.slowCompile = {toStrings(m_plan.language.compile), job.compile.environment};
            job.slowMarks = toStrings(m_plan.slowMarks);
        }
    }
    job.run = runCommand();
    job.limits = processLimits(task.limits);
    job.compileLimits =
        stageLimits(task.limits.compileTime, task.limits.compileMemoryBytes, task.limits.compileOutputBytes);
    job.runLimits = stageLimits(task.limits.runTime, task.limits.runMemoryBytes, task.limits.outputBytes);
    job.mainFile = task.files.first().name.toStdString();
    job.executable = m_plan.language.executable.toStdString();
    job.wantArtifact = compiles && task.wantExecutable;
    return job;
}

void AgentSession::sendTask(const SandboxTask &task, const agent::Job &job)
{
    m_client.send(agent::FrameType::Job, job.encode());
    for (const SourceFile &file : task.files)
        m_client.sendFile(file.name, file.text, false);
    if (!task.executable.isEmpty())
        m_client.sendFile(m_plan.language.executable, task.executable, true);
    m_client.send(agent::FrameType::Start);
}

Result<TaskReport> AgentSession::run(const SandboxTask &task, TaskObserver &observer, TaskControl &control)
{
    if (m_broken)
        return Error{ErrorCode::Internal, Sentences::tr("The sandbox ended unexpectedly."), u"agent"_s};
    const agent::Job job = jobFor(task);
    sendTask(task, job);
    TaskExchange exchange(m_client, job, observer, control,
                          [this](qint64 bytes) { return setMemoryLimit(bytes); });
    Result<TaskReport> report = exchange.complete();
    m_broken = !report || exchange.abandoned();
    return report;
}

Result<void> AgentSession::setMemoryLimit(qint64)
{
    return Error{
        ErrorCode::Internal,
        Sentences::tr("The sandbox asked for another memory limit, which this kind of sandbox sets itself."),
        u"agent"_s};
}

bool AgentSession::settle()
{
    agent::Frame frame;
    const auto deadline = std::chrono::steady_clock::now() + settleTimeout;
    while (!m_broken) {
        const Result<AgentClient::Wakening> wakening = m_client.receive(frame, true, deadline);
        if (!wakening || std::chrono::steady_clock::now() >= deadline) {
            m_broken = true;
        } else if (*wakening == AgentClient::Wakening::Frame && frame.type != agent::FrameType::InputCredit) {
            const std::optional<agent::Done> done = agent::Done::decode(frame.payload);
            m_broken = frame.type != agent::FrameType::Done || !done || !done->clean;
            return !m_broken;
        }
    }
    return false;
}

bool AgentSession::alive()
{
    m_broken |= !m_client.idle();
    return !m_broken;
}

} // namespace codewar

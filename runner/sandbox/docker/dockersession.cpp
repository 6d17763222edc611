// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/docker/dockersession.h"

#include "runner/run/sentences.h"
#include "runner/sandbox/docker/engine/containers.h"
#include "runner/sandbox/docker/engine/engine.h"
#include "runner/sandbox/docker/imagetoolchain.h"

namespace codewar::docker {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Of the engine's shim for a container, as measured (docs/benchmarks.md), rounded up.
constexpr qint64 shimBytes = 4LL << 20;
/// Of a container whose agent failed: it is ending.
constexpr auto endTimeout = 2s;
constexpr int killedStatus = 137;

Error lostWith(const Error &engine)
{
    return {ErrorCode::Unavailable,
            Sentences::tr("The program's container was lost while it ran. %1").arg(engine.message),
            u"docker"_s};
}

/// Keeps what a program printed on stdout.
class OutputCollector final : public TaskObserver
{
public:
    void stageBegan(Stage) override {}
    void outputArrived(Run::Channel channel, const QByteArray &bytes) override
    {
        if (channel == Run::Channel::Stdout)
            m_output += bytes;
    }
    bool wantsOutput() override { return true; }
    const QByteArray &output() const { return m_output; }

private:
    QByteArray m_output;
};

} // namespace

DockerSession::DockerSession(Engine &engine, OwnedContainer container, AgentClient client, agent::Ready ready,
                             AgentSessionPlan plan)
    : AgentSession(std::move(client), ready, std::move(plan)),
      m_engine(engine),
      m_container(std::move(container)),
      m_memoryBytes(m_container.memoryBytes)
{}

DockerSession::~DockerSession()
{
    // A sound agent goes with its stream; one that broke its word is not asked.
    if (broken())
        (void)Containers(m_engine).remove(m_container.id);
}

Result<TaskReport> DockerSession::run(const SandboxTask &task, TaskObserver &observer, TaskControl &control)
{
    Result<TaskReport> report = AgentSession::run(task, observer, control);
    if (!report)
        return explained(report.error());
    // The agent keeps the time and was not heard of. Where the engine between us hangs, that is no verdict.
    if (broken() && !control.cancelled()) {
        if (const Result<QByteArray> answer = m_engine.call({.target = u"/_ping"_s, .timeout = endTimeout});
            !answer)
            return lostWith(answer.error());
    }
    return report;
}

/// Adds to a failure what the engine knows of it.
Error DockerSession::explained(Error error)
{
    error.origin = u"docker"_s;
    const Result<int> status = Containers(m_engine).wait(m_container.id, endTimeout);
    if (status && *status == killedStatus) {
        error.message =
            Sentences::tr("%1 Its container was killed: from outside, for want of memory, or because "
                          "the engine stopped.")
                .arg(error.message);
    } else if (!status && status.error().code != ErrorCode::NotFound) {
        // That is what a person can do something about.
        return lostWith(status.error());
    }
    return error;
}

bool DockerSession::alive()
{
    return m_container.isUpToDate() && AgentSession::alive();
}

qint64 DockerSession::idleBytes() const
{
    return AgentSession::idleBytes() + shimBytes;
}

Result<ImageToolchain> DockerSession::probe()
{
    const Language language = plan().language;
    AgentSessionPlan probing;
    probing.language = toolchainProbe(language);
    follow(probing);
    OutputCollector collector;
    TaskControl control;
    control.closeInput();
    const Result<TaskReport> report =
        AgentSession::run(toolchainProbeTask(language, m_memoryBytes), collector, control);
    if (!report)
        return report.error();
    if (!report->run || !report->run->succeeded())
        return Error{
            ErrorCode::NotFound,
            Sentences::tr("The image %1 has no working %2; build it again: codewar-runner images build %3")
                .arg(language.image, language.toolName, language.id),
            u"docker"_s};
    if (!settle())
        return Error{ErrorCode::Internal,
                     Sentences::tr("The container could not be emptied after a look at it."), u"docker"_s};
    return readToolchainProbe(language, collector.output());
}

Result<void> DockerSession::setMemoryLimit(qint64 bytes)
{
    const Result<void> set = Containers(m_engine).setMemoryLimit(m_container.id, bytes);
    if (set)
        m_memoryBytes = bytes;
    return set;
}

} // namespace codewar::docker

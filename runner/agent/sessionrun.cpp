// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a session from Start to Done.
#include "runner/agent/limitrequest.h"
#include "runner/agent/processes.h"
#include "runner/agent/reason.h"
#include "runner/agent/session.h"

#include <signal.h>
#include <unistd.h>

#include <algorithm>

namespace codewar::agent {

namespace {

constexpr std::uint64_t maxArtifact = 64u << 20;
constexpr int killTimeoutMs = 5000;
/// Private memory in a second net, where no control group holds, for each byte of the limit.
constexpr std::uint64_t dataBytesPerMemoryByte = 8;
/// Second net for an interpreter whose job, and so whose memory limit, is not known yet.
constexpr std::uint64_t warmDataBytes = 2ull << 30;

} // namespace

LaunchPlan Session::planFor(const Command &command, const ProcessLimits &limits) const
{
    LaunchPlan plan;
    plan.command = &command;
    plan.folder = m_workDir.path();
    plan.jobUser = m_workDir.jobUser();
    plan.writableProc = m_options.writableProc;
    plan.writeRules = m_options.writeRules;
    plan.limits = limits;
    return plan;
}

void Session::warmUp(const Frame &frame)
{
    const std::optional<Warm> warm = Warm::decode(frame.payload);
    if (!warm || m_warm)
        return fail("a Warm that cannot be read or is there twice");
    LaunchPlan plan = planFor(warm->run, warm->limits);
    plan.dataBytes = m_resources.hasCgroup() ? 0 : warmDataBytes;
    m_warm = WarmInterpreter::start(*warm, plan, m_workDir);
}

void Session::discardWarmInterpreter()
{
    killAll(
        killTimeoutMs, [](void *, const Reaped &) {}, nullptr);
    m_warm.reset();
}

bool Session::placeMainFile()
{
    if (m_warm) {
        m_workDir.remove(m_job->mainFile);
        discardWarmInterpreter();
    }
    const Fd file = m_workDir.create(m_job->mainFile, false);
    return file && ::write(file.get(), m_mainText.data(), m_mainText.size()) ==
                       static_cast<ssize_t>(m_mainText.size());
}

void Session::runJob()
{
    const bool hasRoom =
        m_resources.hasCgroup() || m_job->runLimits.memoryBytes * dataBytesPerMemoryByte <= warmDataBytes;
    const bool useWarm = m_warm && hasRoom && m_warm->fits(*m_job, m_mainText);
    if (!useWarm && !placeMainFile())
        return fail(withReason("writing the main file"));
    bool compiled = true;
    if (!m_job->compile.arguments.empty() && !runCompile(compiled))
        return;
    if (compiled)
        runProgram();
    if (!m_over && !m_control.closed())
        tidyUp();
}

/// False where the session is over.
bool Session::runCompile(bool &succeeded)
{
    m_control.send(FrameType::StageBegin, encodeNumber(std::uint64_t(StageKind::Compile)));
    const bool below = m_resources.mayBeginBelow(m_job->compileLimits.memoryBytes);
    std::string said;
    m_lastEnd = {};
    if (!compileWith(m_job->compile, said, below))
        return false;
    if (below && m_resources.lowerLimitStruck() && !compileWith(m_job->compile, said))
        return false;
    if (needsSlowCompile(said) && !compileWith(m_job->slowCompile, said))
        return false;
    sendCompilerOutput(said);
    m_control.send(FrameType::StageEnd, m_lastEnd.encode());
    succeeded = !m_lastEnd.signalled && m_lastEnd.status == 0 && m_lastEnd.killed == KillReason::None &&
                !m_lastEnd.outOfMemory;
    if (succeeded && m_job->wantArtifact)
        sendArtifact();
    return true;
}

std::string Session::changeMemoryLimit(std::uint64_t bytes)
{
    askForMemoryLimit(m_control, bytes);
    return awaitMemoryLimit(m_control, m_wishes);
}

/// Sees to the stage's memory limit and begins to measure. False where the session is over.
bool Session::beginStage(const StageLimits &limits, pid_t warmPid)
{
    std::string error;
    if (m_resources.needsHostFor(limits.memoryBytes))
        error = changeMemoryLimit(limits.memoryBytes);
    if (m_control.closed())
        return false;
    if (error.empty())
        error = m_resources.begin(limits.memoryBytes, warmPid);
    if (!error.empty())
        fail(error);
    return error.empty();
}

/// One attempt, in what is left of the stage's time; `below`: it may begin under the limit that stands.
/// `said` is what this attempt said, kept back as there may be another. False where the session is over.
bool Session::compileWith(const Command &command, std::string &said, bool below)
{
    LaunchPlan plan = planFor(command, m_job->limits);
    plan.inputPipe = false;
    const StageEnd before = m_lastEnd;
    StageLimits limits = m_job->compileLimits;
    limits.wallMs -=
        static_cast<std::uint32_t>(std::min<std::uint64_t>(limits.wallMs, before.wallNs / 1'000'000u));
    if (below)
        m_resources.beginBelow(limits.memoryBytes);
    else if (!beginStage(limits, 0))
        return false;
    std::string error;
    Child child = launch(plan, error);
    if (!error.empty()) {
        fail("starting the compiler: " + error);
        return false;
    }
    said.clear();
    Stage stage(m_control, m_resources, m_wishes, m_signalFd);
    stage.holdOutput(said);
    if (!runStage(stage, StageKind::Compile, limits, std::move(child)))
        return false;
    m_lastEnd.wallNs += before.wallNs;
    m_lastEnd.cpuNs += before.cpuNs;
    return true;
}

bool Session::needsSlowCompile(const std::string &said) const
{
    return m_lastEnd.killed == KillReason::None && !m_lastEnd.outOfMemory &&
           !m_job->slowCompile.arguments.empty() &&
           std::any_of(m_job->slowMarks.begin(), m_job->slowMarks.end(),
                       [&](const std::string &mark) { return said.find(mark) != std::string::npos; });
}

void Session::sendCompilerOutput(const std::string &said)
{
    for (std::size_t at = 0; at < said.size(); at += maxChunk)
        m_control.send(FrameType::Output, std::string(1, char(Stream::Compiler)).append(said, at, maxChunk));
}

void Session::runProgram()
{
    m_control.send(FrameType::StageBegin, encodeNumber(std::uint64_t(StageKind::Run)));
    const StageLimits &limits = m_job->runLimits;
    // Its own files, say a large executable, are the program's memory too.
    if (!m_resources.leavesRoomWithin(limits.memoryBytes)) {
        m_lastEnd = {.stage = StageKind::Run, .signalled = true, .status = SIGKILL, .outOfMemory = true};
        return m_control.send(FrameType::StageEnd, m_lastEnd.encode());
    }
    Child child;
    Fd scriptPipe;
    std::string script;
    const bool useWarm = m_warm.has_value();
    if (useWarm && !m_warm->release(m_workDir, m_mainText, child, scriptPipe))
        return fail(withReason("writing the main file"));
    if (useWarm)
        script = std::move(m_mainText);
    m_warm.reset();
    if (!beginStage(limits, child.pid))
        return;
    if (!useWarm) {
        LaunchPlan plan = planFor(m_job->run, m_job->limits);
        plan.cpuSeconds = limits.wallMs / 1000 * 2 + 2;
        plan.dataBytes = m_resources.hasCgroup() ? 0 : limits.memoryBytes * dataBytesPerMemoryByte;
        std::string error;
        child = launch(plan, error);
        if (!error.empty())
            return fail("starting the program: " + error);
    }
    Stage stage(m_control, m_resources, m_wishes, m_signalFd);
    if (runStage(stage, StageKind::Run, limits, std::move(child), std::move(scriptPipe), std::move(script)))
        m_control.send(FrameType::StageEnd, m_lastEnd.encode());
}

/// False where the session is over.
bool Session::runStage(Stage &stage, StageKind kind, const StageLimits &limits, Child child, Fd scriptPipe,
                       std::string script)
{
    const StageFate fate =
        stage.run(kind, limits, std::move(child), std::move(scriptPipe), std::move(script));
    if (fate == StageFate::Broken)
        fail(stage.failure());
    m_lastEnd = stage.end();
    return fate == StageFate::Finished;
}

void Session::sendArtifact()
{
    std::uint64_t size = 0;
    const Fd file = m_workDir.openArtifact(m_job->executable, size);
    const bool usable = file && size <= maxArtifact;
    m_control.send(FrameType::Artifact, encodeNumber(usable ? size : 0));
    if (!usable)
        return;
    char buffer[maxChunk];
    std::uint64_t sent = 0;
    while (sent < size) {
        const std::size_t wanted =
            static_cast<std::size_t>(std::min<std::uint64_t>(sizeof buffer, size - sent));
        const ssize_t got = ::pread(file.get(), buffer, wanted, static_cast<off_t>(sent));
        if (got <= 0)
            return fail(withReason("reading the executable"));
        m_control.send(FrameType::ArtifactData, std::string_view(buffer, static_cast<std::size_t>(got)));
        sent += static_cast<std::uint64_t>(got);
    }
    m_control.flushAll();
}

void Session::tidyUp()
{
    discardWarmInterpreter();
    m_job.reset();
    // The result is on its way before the clean-up starts: nobody waits for that.
    m_control.flush();
    std::string leftover = m_workDir.wipe();
    if (leftover.empty() && !m_resources.waitUntilReleased())
        leftover = "memory that is still charged";
    m_control.send(FrameType::Done, Done{leftover.empty(), leftover}.encode());
}

} // namespace codewar::agent

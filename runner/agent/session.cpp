// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/agent/session.h"

#include "runner/agent/processes.h"

#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace codewar::agent {

namespace {

/// The main file is held in memory until the start; the host's own bound on sources is far lower.
constexpr std::uint64_t maxMainFile = 8u << 20;
constexpr std::uint64_t maxArtifact = 64u << 20;
constexpr int killTimeoutMs = 5000;
/// Second net for an interpreter whose job, and so whose memory limit, is not known yet.
constexpr std::uint64_t warmDataBytes = 2ull << 30;

std::string withError(const std::string &what)
{
    return what + ": " + std::strerror(errno);
}

} // namespace

Session::Session(const Options &options, Control &control, int childSignalFd)
    : m_options(options),
      m_control(control),
      m_signalFd(childSignalFd),
      m_workDir(options),
      m_resources(options)
{}

void Session::serve()
{
    if (const std::string error = m_workDir.prepare(); !error.empty())
        return fail(error);
    m_control.send(
        FrameType::Ready,
        Ready{protocolVersion, m_options.jobUsers.first >= 0, std::uint8_t(m_options.cgroupVersion)}.encode());
    while (!m_over && !m_control.closed()) {
        pollfd slots[] = {{m_control.inputFd(), POLLIN, 0},
                          {m_control.wantsWrite() ? m_control.outputFd() : -1, POLLOUT, 0}};
        ::poll(slots, 2, -1);
        if (slots[1].revents != 0)
            m_control.flush();
        if (slots[0].revents != 0)
            m_control.receive();
        while (!m_over) {
            const std::optional<Frame> frame = m_control.next();
            if (!frame)
                break;
            handle(*frame);
        }
        if (m_control.broken())
            fail("a frame that is too long or of no known type");
        else if (m_control.cutOff())
            fail("the stream was cut off in the middle of a frame");
    }
}

void Session::handle(const Frame &frame)
{
    const bool collecting = m_job && !m_file;
    switch (frame.type) {
    case FrameType::Warm:
        return m_job ? fail("Warm during a job") : warmUp(frame);
    case FrameType::Job:
        return m_job ? fail("Job during a job") : beginJob(frame);
    case FrameType::File:
        return collecting ? beginFile(frame) : fail("File out of order");
    case FrameType::FileData:
        return m_file ? addFileData(frame) : fail("FileData without a File");
    case FrameType::Start:
        return collecting && m_mainSeen ? runJob() : fail("Start before the main file is complete");
    case FrameType::Input:
    case FrameType::InputEnd:
    case FrameType::Cancel:
        // Meant for a job that was over before the host knew; between jobs there is nothing to apply it to.
        return m_job ? fail("Input or Cancel before Start") : void();
    default:
        return fail("a frame that only the agent sends");
    }
}

void Session::beginJob(const Frame &frame)
{
    m_job = Job::decode(frame.payload);
    if (!m_job)
        return fail("a Job that cannot be read");
    m_mainText.clear();
    m_mainSeen = false;
    m_input = {};
}

void Session::beginFile(const Frame &frame)
{
    m_file = File::decode(frame.payload);
    if (!m_file)
        return fail("a File that cannot be read");
    if (m_file->name == m_job->mainFile) {
        if (m_mainSeen || m_file->size > maxMainFile)
            return fail("a main file that is there twice or too large");
    } else {
        m_fileFd = m_workDir.create(m_file->name, m_file->executable);
        if (!m_fileFd)
            return fail(withError("creating the file " + m_file->name));
    }
    m_fileMissing = m_file->size;
    if (m_fileMissing == 0)
        finishFile();
}

void Session::addFileData(const Frame &frame)
{
    if (frame.payload.size() > m_fileMissing)
        return fail("more FileData than the File announced");
    if (m_file->name == m_job->mainFile)
        m_mainText += frame.payload;
    else if (::write(m_fileFd.get(), frame.payload.data(), frame.payload.size()) !=
             static_cast<ssize_t>(frame.payload.size()))
        return fail(withError("writing the file " + m_file->name));
    m_fileMissing -= frame.payload.size();
    if (m_fileMissing == 0)
        finishFile();
}

void Session::finishFile()
{
    m_mainSeen |= m_file->name == m_job->mainFile;
    m_fileFd.reset();
    m_file.reset();
}

LaunchPlan Session::planFor(const Command &command, const ProcessLimits &limits) const
{
    LaunchPlan plan;
    plan.command = &command;
    plan.folder = m_workDir.path();
    plan.jobUser = m_workDir.jobUser();
    plan.processor = m_options.processor;
    plan.writableProc = m_options.writableProc;
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
    const bool useWarm = m_warm && m_warm->fits(*m_job, m_mainText);
    if (!useWarm && !placeMainFile())
        return fail(withError("writing the main file"));
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
    const bool mayRepeat = !m_job->slowCompile.arguments.empty();
    std::string said;
    if (!compileWith(m_job->compile, m_job->compileLimits, mayRepeat ? &said : nullptr))
        return false;
    if (mayRepeat && needsSlowCompile(said)) {
        const StageEnd first = m_lastEnd;
        StageLimits rest = m_job->compileLimits;
        rest.wallMs -=
            static_cast<std::uint32_t>(std::min<std::uint64_t>(rest.wallMs, first.wallNs / 1'000'000u));
        if (!compileWith(m_job->slowCompile, rest, nullptr))
            return false;
        m_lastEnd.wallNs += first.wallNs;
        m_lastEnd.cpuNs += first.cpuNs;
    } else {
        sendCompilerOutput(said);
    }
    m_control.send(FrameType::StageEnd, m_lastEnd.encode());
    succeeded = !m_lastEnd.signalled && m_lastEnd.status == 0 && m_lastEnd.killed == KillReason::None &&
                !m_lastEnd.outOfMemory;
    if (succeeded && m_job->wantArtifact)
        sendArtifact();
    return true;
}

/// False where the session is over.
bool Session::compileWith(const Command &command, const StageLimits &limits, std::string *held)
{
    LaunchPlan plan = planFor(command, m_job->limits);
    plan.inputPipe = false;
    std::string error = m_resources.begin(limits.memoryBytes, 0);
    Child child;
    if (error.empty())
        child = launch(plan, error);
    if (!error.empty()) {
        fail("starting the compiler: " + error);
        return false;
    }
    Stage stage(m_control, m_resources, m_input, m_signalFd);
    if (held != nullptr)
        stage.holdOutput(*held);
    return runStage(stage, StageKind::Compile, limits, std::move(child));
}

bool Session::needsSlowCompile(const std::string &said) const
{
    return m_lastEnd.killed == KillReason::None && !m_lastEnd.outOfMemory &&
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
    Child child;
    Fd scriptPipe;
    std::string script;
    const bool useWarm = m_warm.has_value();
    if (useWarm && !m_warm->release(m_workDir, m_mainText, child, scriptPipe))
        return fail(withError("writing the main file"));
    if (useWarm)
        script = std::move(m_mainText);
    m_warm.reset();
    if (const std::string error = m_resources.begin(limits.memoryBytes, child.pid); !error.empty())
        return fail(error);
    if (!useWarm) {
        LaunchPlan plan = planFor(m_job->run, m_job->limits);
        plan.cpuSeconds = limits.wallMs / 1000 * 2 + 2;
        plan.dataBytes = m_resources.hasCgroup() ? 0 : limits.memoryBytes * 8;
        std::string error;
        child = launch(plan, error);
        if (!error.empty())
            return fail("starting the program: " + error);
    }
    Stage stage(m_control, m_resources, m_input, m_signalFd);
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
            return fail(withError("reading the executable"));
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

void Session::fail(const std::string &message)
{
    if (m_over)
        return;
    m_over = true;
    m_control.send(FrameType::Failure, Failure{message}.encode());
    m_control.flushAll();
}

} // namespace codewar::agent

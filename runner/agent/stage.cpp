// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/agent/stage.h"

#include "runner/agent/limitrequest.h"

#include <sys/signalfd.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace codewar::agent {

namespace {

constexpr int killTimeoutMs = 5000;
constexpr int drainTimeoutMs = 200;

std::uint64_t nowNs()
{
    timespec time{};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<std::uint64_t>(time.tv_sec) * 1'000'000'000u +
           static_cast<std::uint64_t>(time.tv_nsec);
}

} // namespace

Stage::Stage(Control &control, Resources &resources, HostWishes &wishes, int childSignalFd)
    : m_control(control), m_resources(resources), m_wishes(wishes), m_signalFd(childSignalFd)
{}

StageFate Stage::run(StageKind kind, const StageLimits &limits, Child child, Fd scriptPipe,
                     std::string script)
{
    m_child = std::move(child);
    m_scriptPipe = std::move(scriptPipe);
    m_script = std::move(script);
    m_limits = limits;
    m_end.stage = kind;
    m_startNs = nowNs();
    feedScript();
    // Input may have come in one piece with the frame that started the job.
    handleFrames();
    while (!m_stopping && m_failure.empty() && step()) {
    }
    finish();
    if (!m_failure.empty())
        return StageFate::Broken;
    return m_control.closed() ? StageFate::HostGone : StageFate::Finished;
}

/// Waits for something to happen and deals with it. False when the stage is over.
bool Stage::step()
{
    fillPollSlots();
    if (::poll(m_slots, SlotCount, pollTimeoutMs()) < 0 && errno != EINTR)
        m_failure = "poll failed";
    const auto happened = [this](Slot slot) { return m_slots[slot].fd >= 0 && m_slots[slot].revents != 0; };
    if (happened(ControlOut))
        m_control.flush();
    if (happened(Output))
        forward(m_child.output, m_end.stage == StageKind::Compile ? Stream::Compiler : Stream::Stdout);
    if (happened(ErrorOutput))
        forward(m_child.errorOutput, m_end.stage == StageKind::Compile ? Stream::Compiler : Stream::Stderr);
    if (happened(Input))
        feedInput();
    if (happened(Script))
        feedScript();
    if (happened(ControlIn)) {
        m_control.receive();
        handleFrames();
    }
    if (happened(Signals))
        reap();
    if (m_exited || m_stopping || !m_failure.empty() || m_control.closed())
        return false;
    if (nowNs() - m_startNs >= std::uint64_t(m_limits.wallMs) * 1'000'000u)
        stop(KillReason::WallTime);
    else if (m_resources.overLimit())
        stop(KillReason::Memory);
    else if (m_resources.runsShort()) {
        m_awaitsLimit = true;
        askForMemoryLimit(m_control, m_limits.memoryBytes);
    }
    return !m_stopping;
}

void Stage::takeLimitAnswer(const Frame &frame)
{
    m_awaitsLimit = false;
    m_failure = refusalIn(frame);
    if (m_failure.empty())
        m_resources.limitRaised();
}

void Stage::fillPollSlots()
{
    const auto slot = [this](Slot which, int fd, short events, bool wanted) {
        m_slots[which] = {wanted ? fd : -1, events, 0};
    };
    const bool reading = !m_control.congested();
    slot(ControlIn, m_control.inputFd(), POLLIN, true);
    slot(ControlOut, m_control.outputFd(), POLLOUT, m_control.wantsWrite());
    slot(Signals, m_signalFd, POLLIN, true);
    slot(Output, m_child.output.get(), POLLIN, reading);
    slot(ErrorOutput, m_child.errorOutput.get(), POLLIN, reading);
    slot(Input, m_child.input.get(), POLLOUT, !m_wishes.bytes.empty());
    slot(Script, m_scriptPipe.get(), POLLOUT, true);
}

int Stage::pollTimeoutMs() const
{
    const std::uint64_t gone = (nowNs() - m_startNs) / 1'000'000u;
    const std::uint64_t left = m_limits.wallMs > gone ? m_limits.wallMs - gone : 0;
    const std::uint64_t most = m_resources.watches() ? Resources::watchIntervalMs : 60'000;
    return static_cast<int>(std::min(left, most));
}

void Stage::reap()
{
    signalfd_siginfo info[8];
    (void)!::read(m_signalFd, info, sizeof info);
    while (const std::optional<Reaped> reaped = reapOne())
        noteReaped(*reaped);
}

void Stage::noteReaped(const Reaped &reaped)
{
    m_maxRss = std::max(m_maxRss, reaped.maxRssBytes);
    if (reaped.pid != m_child.pid || m_exited)
        return;
    m_exited = true;
    m_end.wallNs = nowNs() - m_startNs;
    m_end.signalled = reaped.signalled;
    m_end.status = static_cast<std::uint32_t>(reaped.status);
}

void Stage::handleFrames()
{
    while (const std::optional<Frame> frame = m_control.next()) {
        if (m_awaitsLimit && frame->type == FrameType::MemoryLimitSet) {
            takeLimitAnswer(*frame);
        } else if (!m_wishes.take(*frame)) {
            m_failure = "a frame out of order or beyond the input credit";
            return;
        }
    }
    if (m_wishes.cancelled)
        stop(KillReason::Cancelled);
    if (m_control.broken())
        m_failure = "a frame that is too long or of no known type";
    feedInput();
}

void Stage::forward(Fd &pipe, Stream stream)
{
    char buffer[1 + maxChunk];
    const ssize_t size = ::read(pipe.get(), buffer + 1, maxChunk);
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (size <= 0) {
        pipe.reset();
        return;
    }
    const std::uint64_t room = m_limits.outputBytes - m_outputBytes;
    const std::uint64_t taken = std::min<std::uint64_t>(static_cast<std::uint64_t>(size), room);
    buffer[0] = static_cast<char>(stream);
    m_outputBytes += taken;
    if (taken > 0 && m_held != nullptr)
        m_held->append(buffer + 1, taken);
    else if (taken > 0)
        m_control.send(FrameType::Output, std::string_view(buffer, 1 + taken));
    if (taken < static_cast<std::uint64_t>(size)) {
        m_end.truncated = true;
        stop(KillReason::Output);
    }
}

void Stage::feedInput()
{
    // The compiler has no input; what comes meanwhile waits for the program.
    if (m_end.stage == StageKind::Compile)
        return;
    std::uint64_t taken = 0;
    while (m_child.input && taken < m_wishes.bytes.size()) {
        const ssize_t size =
            ::write(m_child.input.get(), m_wishes.bytes.data() + taken, m_wishes.bytes.size() - taken);
        if (size > 0)
            taken += static_cast<std::uint64_t>(size);
        else if (errno == EAGAIN)
            break;
        else if (errno != EINTR)
            m_child.input.reset();
    }
    // What a program that closed its stdin will never read must not keep the host from going on.
    if (!m_child.input)
        taken = m_wishes.bytes.size();
    m_wishes.bytes.erase(0, taken);
    if (taken > 0) {
        m_wishes.credit += taken;
        m_control.send(FrameType::InputCredit, encodeNumber(taken));
    }
    if (m_wishes.ended && m_wishes.bytes.empty())
        m_child.input.reset();
}

void Stage::feedScript()
{
    while (m_scriptPipe && !m_script.empty()) {
        const ssize_t size = ::write(m_scriptPipe.get(), m_script.data(), m_script.size());
        if (size > 0)
            m_script.erase(0, static_cast<std::size_t>(size));
        else if (errno == EAGAIN)
            return;
        else if (errno != EINTR)
            m_script.clear();
    }
    m_scriptPipe.reset();
}

void Stage::stop(KillReason reason)
{
    // The first reason is the true one; a program that has ended by itself is only ever cut in its output.
    if (m_end.killed == KillReason::None)
        m_end.killed = reason;
    m_stopping = true;
}

/// Every writer is dead, so a pipe ends after what it holds. An end that was sent through a socket nobody
/// reads may live on in the kernel for a while, hence the bound.
void Stage::drain(Fd &pipe, Stream stream)
{
    pollfd waiting{pipe.get(), POLLIN, 0};
    while (pipe && m_end.killed != KillReason::Output && ::poll(&waiting, 1, drainTimeoutMs) > 0)
        forward(pipe, stream);
}

void Stage::finish()
{
    const bool gone = killAll(
        killTimeoutMs,
        [](void *stage, const Reaped &reaped) { static_cast<Stage *>(stage)->noteReaped(reaped); }, this);
    if (!gone)
        m_failure = "processes of the program would not end";
    else if (m_awaitsLimit && m_failure.empty())
        m_failure = awaitMemoryLimit(m_control, m_wishes);
    const bool compiling = m_end.stage == StageKind::Compile;
    drain(m_child.output, compiling ? Stream::Compiler : Stream::Stdout);
    drain(m_child.errorOutput, compiling ? Stream::Compiler : Stream::Stderr);
    const Usage usage = m_resources.end(m_maxRss);
    m_end.cpuNs = usage.cpuNs;
    m_end.peakBytes = usage.peakBytes;
    m_end.peakSource = usage.peakSource;
    m_end.outOfMemory = usage.outOfMemory;
}

} // namespace codewar::agent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/taskexchange.h"

#include "runner/run/sentences.h"

#include <algorithm>

namespace codewar {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using agent::FrameType;
using agent::StageKind;
using std::chrono::steady_clock;

/// The agent keeps the time; this is for the case that it cannot.
constexpr auto agentGrace = 3s;
/// From the start of a task to the first word about it.
constexpr auto beginTimeout = 30s;
/// SIGKILL of Linux, where every sandbox is.
constexpr int killSignal = 9;
constexpr quint64 maxArtifact = 64u << 20;

Error protocolError()
{
    return {ErrorCode::Internal,
            Sentences::tr("The agent in the sandbox answered out of order; the run was stopped."),
            u"agent"_s};
}

QString peakSourceName(agent::PeakSource source)
{
    switch (source) {
    case agent::PeakSource::None:
        return {};
    case agent::PeakSource::Cgroup:
        return u"cgroup"_s;
    case agent::PeakSource::Rusage:
        return u"rusage"_s;
    case agent::PeakSource::Sampled:
        return u"sampled"_s;
    }
    return {};
}

StageReport toReport(const agent::StageEnd &end)
{
    StageReport report;
    report.signalled = end.signalled;
    report.status = static_cast<int>(end.status);
    report.killed = static_cast<StageReport::Killed>(end.killed);
    report.outOfMemory = end.outOfMemory;
    report.truncated = end.truncated;
    report.wall = std::chrono::nanoseconds(end.wallNs);
    report.cpu = std::chrono::nanoseconds(end.cpuNs);
    report.peakBytes = static_cast<qint64>(end.peakBytes);
    report.peakSource = peakSourceName(end.peakSource);
    return report;
}
static_assert(int(StageReport::Killed::Cancelled) == int(agent::KillReason::Cancelled));

Run::Channel channelOf(agent::Stream stream)
{
    switch (stream) {
    case agent::Stream::Stdout:
        return Run::Channel::Stdout;
    case agent::Stream::Stderr:
        return Run::Channel::Stderr;
    case agent::Stream::Compiler:
        break;
    }
    return Run::Channel::Compiler;
}

} // namespace

TaskExchange::TaskExchange(AgentClient &client, const agent::Job &job, TaskObserver &observer,
                           TaskControl &control, MemoryLimiter limiter)
    : m_client(client),
      m_job(job),
      m_observer(observer),
      m_control(control),
      m_limiter(std::move(limiter)),
      m_deadline(steady_clock::now() + beginTimeout)
{}

const agent::StageLimits &TaskExchange::limits() const
{
    return m_stage == StageKind::Compile ? m_job.compileLimits : m_job.runLimits;
}

Result<TaskReport> TaskExchange::complete()
{
    m_control.setWaker([this] { m_client.stream().wake(); });
    Result<void> handled;
    agent::Frame frame;
    bool wasReading = true;
    while (!m_over && handled) {
        passOnWishes();
        // What a cancelled program still has to say must not hold up its end.
        const bool reading = m_cancelSent || m_observer.wantsOutput();
        // What came while nobody read has waited in the stream: the agent's time starts anew.
        if (reading && !wasReading)
            m_deadline = std::max(m_deadline, steady_clock::now() + agentGrace);
        wasReading = reading;
        const auto deadline = reading ? m_deadline : steady_clock::now() + 1h;
        const Result<AgentClient::Wakening> wakening = m_client.receive(frame, reading, deadline);
        if (!wakening)
            handled = wakening.error();
        else if (*wakening == AgentClient::Wakening::Frame)
            handled = handle(frame);
        if (handled && !m_over && reading && steady_clock::now() >= m_deadline)
            handled = giveUpWaiting();
    }
    m_control.setWaker({});
    if (!handled)
        return handled.error();
    return std::move(m_report);
}

/// Hands over what came from the person: the end of the task, input as far as the agent has room, its end.
void TaskExchange::passOnWishes()
{
    if (m_control.cancelled() && !m_cancelSent) {
        m_client.send(FrameType::Cancel);
        m_cancelSent = true;
        m_deadline = std::min(m_deadline, steady_clock::now() + agentGrace);
    }
    while (m_credit > 0) {
        const QByteArray input = m_control.takeInput(qint64(std::min<quint64>(m_credit, agent::maxChunk)));
        if (input.isEmpty())
            break;
        m_credit -= static_cast<quint64>(input.size());
        m_client.send(FrameType::Input, std::string_view(input.constData(), std::size_t(input.size())));
    }
    if (!m_inputEnded && m_control.inputExhausted()) {
        m_client.send(FrameType::InputEnd);
        m_inputEnded = true;
    }
}

/// The agent is silent although its own limit has passed: the verdict is the limit's all the same.
Result<void> TaskExchange::giveUpWaiting()
{
    if (!m_stage)
        return Error{ErrorCode::Unavailable, Sentences::tr("The sandbox does not answer."), u"agent"_s};
    StageReport report;
    report.signalled = true;
    report.status = killSignal;
    report.killed = m_cancelSent ? StageReport::Killed::Cancelled : StageReport::Killed::WallTime;
    report.wall = std::min<std::chrono::nanoseconds>(std::chrono::milliseconds(limits().wallMs),
                                                     steady_clock::now() - m_stageBegan);
    (m_stage == StageKind::Compile ? m_report.compile : m_report.run) = report;
    m_over = true;
    m_abandoned = true;
    return {};
}

Result<void> TaskExchange::handle(const agent::Frame &frame)
{
    switch (frame.type) {
    case FrameType::StageBegin:
        return beginStage(frame);
    case FrameType::MemoryLimit:
        return setMemoryLimit(frame);
    case FrameType::Output:
        return takeOutput(frame);
    case FrameType::StageEnd:
        return endStage(frame);
    case FrameType::Artifact:
        return beginArtifact(frame);
    case FrameType::ArtifactData:
        return takeArtifact(frame);
    case FrameType::InputCredit:
        if (const std::optional<std::uint64_t> bytes = agent::decodeNumber(frame.payload);
            bytes && *bytes <= agent::initialInputCredit - m_credit) {
            m_credit += *bytes;
            return {};
        }
        return protocolError();
    default:
        return protocolError();
    }
}

Result<void> TaskExchange::beginStage(const agent::Frame &frame)
{
    const bool compiles = !m_job.compile.arguments.empty();
    const StageKind expected = compiles && !m_report.compile ? StageKind::Compile : StageKind::Run;
    if (m_stage || m_artifactMissing > 0 || agent::decodeNumber(frame.payload) != std::uint64_t(expected))
        return protocolError();
    m_stage = expected;
    m_stageBegan = steady_clock::now();
    m_limitAsked = false;
    m_outputBytes = 0;
    giveStageTime();
    m_observer.stageBegan(expected == StageKind::Compile ? Stage::Compile : Stage::Run);
    return {};
}

void TaskExchange::giveStageTime()
{
    if (!m_cancelSent)
        m_deadline = steady_clock::now() + std::chrono::milliseconds(limits().wallMs) + agentGrace;
}

/// A program waits for this before anything of it runs; a compiler goes on meanwhile.
Result<void> TaskExchange::setMemoryLimit(const agent::Frame &frame)
{
    const bool inTime = m_stage == StageKind::Compile || (m_stage && m_outputBytes == 0);
    if (!inTime || m_limitAsked || agent::decodeNumber(frame.payload) != limits().memoryBytes)
        return protocolError();
    m_limitAsked = true;
    const Result<void> set = m_limiter(static_cast<qint64>(limits().memoryBytes));
    const std::string reason = set ? std::string() : set.error().message.toStdString();
    m_client.send(FrameType::MemoryLimitSet, agent::MemoryLimitSet{bool(set), reason}.encode());
    giveStageTime();
    if (set)
        return {};
    (void)m_client.flush(steady_clock::now());
    return Error{ErrorCode::Internal, set.error().message, set.error().origin};
}

Result<void> TaskExchange::takeOutput(const agent::Frame &frame)
{
    if (!m_stage || frame.payload.empty() || static_cast<unsigned char>(frame.payload[0]) > 2)
        return protocolError();
    const auto stream = static_cast<agent::Stream>(frame.payload[0]);
    m_outputBytes += frame.payload.size() - 1;
    if ((stream == agent::Stream::Compiler) != (m_stage == StageKind::Compile) ||
        m_outputBytes > limits().outputBytes)
        return protocolError();
    m_observer.outputArrived(channelOf(stream),
                             QByteArray(frame.payload.data() + 1, qsizetype(frame.payload.size()) - 1));
    return {};
}

Result<void> TaskExchange::endStage(const agent::Frame &frame)
{
    const std::optional<agent::StageEnd> end = agent::StageEnd::decode(frame.payload);
    if (!end || end->stage != m_stage)
        return protocolError();
    const StageReport report = toReport(*end);
    const bool compiled = m_stage == StageKind::Compile;
    (compiled ? m_report.compile : m_report.run) = report;
    m_stage.reset();
    m_over = !compiled || !report.succeeded();
    if (!m_cancelSent)
        m_deadline = steady_clock::now() + beginTimeout;
    return {};
}

Result<void> TaskExchange::beginArtifact(const agent::Frame &frame)
{
    const std::optional<std::uint64_t> size = agent::decodeNumber(frame.payload);
    if (!size || *size > maxArtifact || !m_job.wantArtifact || m_stage || !m_report.compile ||
        m_artifactAnnounced)
        return protocolError();
    m_artifactAnnounced = true;
    m_artifactMissing = *size;
    m_report.executable.reserve(qsizetype(*size));
    return {};
}

Result<void> TaskExchange::takeArtifact(const agent::Frame &frame)
{
    if (frame.payload.size() > m_artifactMissing)
        return protocolError();
    m_artifactMissing -= frame.payload.size();
    m_report.executable.append(frame.payload.data(), qsizetype(frame.payload.size()));
    return {};
}

} // namespace codewar

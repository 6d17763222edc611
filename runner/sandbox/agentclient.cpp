// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/agentclient.h"

#include "runner/run/sentences.h"

#include <algorithm>

namespace codewar {

namespace {

using namespace Qt::StringLiterals;
using agent::Frame;
using agent::FrameType;

Error agentError(const QString &message, ErrorCode code = ErrorCode::Internal)
{
    return {code, message, u"agent"_s};
}

} // namespace

AgentClient::AgentClient(std::unique_ptr<AgentStream> stream) : m_stream(std::move(stream)) {}

Result<agent::Ready> AgentClient::waitReady(TimePoint deadline)
{
    Frame frame;
    while (true) {
        const Result<Wakening> wakening = receive(frame, true, deadline);
        if (!wakening)
            return wakening.error();
        if (*wakening == Wakening::Deadline)
            return agentError(Sentences::tr("The sandbox did not come up in time."), ErrorCode::TimedOut);
        if (*wakening == Wakening::Frame)
            break;
    }
    const std::optional<agent::Ready> ready = agent::Ready::decode(frame.payload);
    if (frame.type != FrameType::Ready || !ready || ready->version != agent::protocolVersion)
        return agentError(Sentences::tr("The agent in the sandbox speaks another protocol than this program; "
                                        "reinstall both from one build."));
    send(FrameType::Hello);
    if (const Result<void> sent = flush(deadline); !sent)
        return sent.error();
    return *ready;
}

void AgentClient::send(FrameType type, std::string_view payload)
{
    m_pending += agent::encodeFrame(type, payload);
}

void AgentClient::sendFile(const QString &name, const QByteArray &bytes, bool executable)
{
    agent::File file{name.toStdString(), executable, static_cast<std::uint64_t>(bytes.size())};
    send(FrameType::File, file.encode());
    for (qsizetype at = 0; at < bytes.size(); at += qsizetype(agent::maxChunk)) {
        const qsizetype size = std::min<qsizetype>(qsizetype(agent::maxChunk), bytes.size() - at);
        send(FrameType::FileData, std::string_view(bytes.constData() + at, static_cast<std::size_t>(size)));
    }
}

/// False where the stream is broken.
bool AgentClient::writePending()
{
    while (m_written < m_pending.size()) {
        const qint64 sent = m_stream->writeSome(m_pending.data() + m_written,
                                                static_cast<qint64>(m_pending.size() - m_written));
        if (sent < 0)
            return false;
        if (sent == 0)
            return true;
        m_written += static_cast<std::size_t>(sent);
    }
    m_pending.clear();
    m_written = 0;
    return true;
}

Result<void> AgentClient::flush(TimePoint deadline)
{
    while (true) {
        if (!writePending())
            return agentError(Sentences::tr("The sandbox ended unexpectedly."));
        if (m_pending.empty())
            return {};
        if (std::chrono::steady_clock::now() >= deadline)
            return agentError(Sentences::tr("The sandbox does not take its task."), ErrorCode::TimedOut);
        m_stream->wait(false, true, deadline);
    }
}

bool AgentClient::readAvailable()
{
    char buffer[agent::maxChunk];
    const qint64 size = m_stream->readSome(buffer, sizeof buffer);
    if (size > 0)
        m_decoder.feed(std::string_view(buffer, static_cast<std::size_t>(size)));
    return size >= 0;
}

Result<std::optional<Frame>> AgentClient::nextFrame()
{
    std::optional<Frame> frame = m_decoder.next();
    if (m_decoder.broken())
        return agentError(
            Sentences::tr("The agent in the sandbox sent a frame that its protocol does not know."));
    if (frame && frame->type == FrameType::Failure) {
        const std::optional<agent::Failure> failure = agent::Failure::decode(frame->payload);
        return agentError(
            Sentences::tr("The sandbox failed: %1.")
                .arg(failure ? QString::fromStdString(failure->message) : Sentences::tr("no reason given")));
    }
    return frame;
}

Result<AgentClient::Wakening> AgentClient::receive(Frame &frame, bool reading, TimePoint deadline)
{
    while (true) {
        if (reading) {
            Result<std::optional<Frame>> next = nextFrame();
            if (!next)
                return next.error();
            if (*next) {
                frame = std::move(**next);
                return Wakening::Frame;
            }
        }
        const AgentStream::Events events = m_stream->wait(reading, !m_pending.empty(), deadline);
        if (events.failed || (events.writable && !writePending()) || (events.readable && !readAvailable()))
            return agentError(Sentences::tr("The sandbox ended unexpectedly."));
        if (events.woken)
            return Wakening::Woken;
        if (!events.readable && !events.writable && std::chrono::steady_clock::now() >= deadline)
            return Wakening::Deadline;
    }
}

bool AgentClient::idle()
{
    return readAvailable() && !m_decoder.midFrame() && !m_decoder.broken();
}

} // namespace codewar

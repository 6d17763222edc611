// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/agent/protocol/message.h"
#include "runner/run/result.h"
#include "runner/sandbox/agentstream.h"

#include <QString>

#include <memory>
#include <optional>
#include <string>

namespace codewar {

/// The host's end of the agent protocol: frames over a stream, both directions bounded, nothing believed that
/// the protocol does not allow. Used by one thread at a time.
class AgentClient
{
public:
    using TimePoint = AgentStream::TimePoint;

    explicit AgentClient(std::unique_ptr<AgentStream> stream);

    /// Waits for the agent's first words and answers them.
    Result<agent::Ready> waitReady(TimePoint deadline);

    /// Queues a frame; flushed by the next receive() or flush().
    void send(agent::FrameType type, std::string_view payload = {});
    void sendFile(const QString &name, const QByteArray &bytes, bool executable);
    /// Writes what is queued; waits at most until the deadline.
    Result<void> flush(TimePoint deadline);

    enum class Wakening { Frame, Woken, Deadline };
    /// Waits for the next frame, a wake-up or the deadline; `reading` false leaves frames where they are. A
    /// Failure frame, a broken or ended stream is an Error.
    Result<Wakening> receive(agent::Frame &frame, bool reading, TimePoint deadline);

    /// The stream is usable and silent, as it must be between tasks.
    bool idle();

    AgentStream &stream() { return *m_stream; }

private:
    Result<std::optional<agent::Frame>> nextFrame();
    bool writePending();
    bool readAvailable();

    std::unique_ptr<AgentStream> m_stream;
    agent::FrameDecoder m_decoder;
    std::string m_pending;
    std::size_t m_written = 0;
};

} // namespace codewar

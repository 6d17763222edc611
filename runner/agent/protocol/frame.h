// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Frames of the agent protocol: 32-bit little-endian payload length, one byte of type, the payload.
/// docs/agent-protocol.md describes it; both ends share this code.
namespace codewar::agent {

inline constexpr std::size_t frameHeaderSize = 5;
/// A longer payload ends the session.
inline constexpr std::size_t maxPayload = 128 * 1024;
/// Streams of bytes (files, input, output) travel in pieces of at most this size.
inline constexpr std::size_t maxChunk = 64 * 1024;

enum class FrameType : std::uint8_t {
    // host to agent
    Warm = 1,
    Job = 2,
    File = 3,
    FileData = 4,
    Start = 5,
    Input = 6,
    InputEnd = 7,
    Cancel = 8,
    MemoryLimitSet = 9,
    Hello = 10,
    // agent to host
    Ready = 64,
    StageBegin = 65,
    Output = 66,
    InputCredit = 67,
    StageEnd = 68,
    Artifact = 69,
    ArtifactData = 70,
    Done = 71,
    Failure = 72,
    MemoryLimit = 73,
};

struct Frame
{
    FrameType type;
    std::string payload;
};

/// `payload` must not be longer than maxPayload.
std::string encodeFrame(FrameType type, std::string_view payload);

/// Cuts a stream of bytes into frames. Holds at most one frame and what was fed at once.
class FrameDecoder
{
public:
    void feed(std::string_view bytes);
    /// The next whole frame; nothing where more bytes are needed or the stream is broken.
    std::optional<Frame> next();
    /// A length over maxPayload or an unknown type was seen; nothing after it is believed.
    bool broken() const { return m_broken; }
    /// Whether a frame has begun and not ended.
    bool midFrame() const { return m_offset < m_buffer.size(); }

private:
    std::string m_buffer;
    std::size_t m_offset = 0;
    bool m_broken = false;
};

} // namespace codewar::agent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/agent/protocol/frame.h"

#include "runner/agent/protocol/wire.h"

namespace codewar::agent {

namespace {

bool isKnown(std::uint8_t type)
{
    return (type >= std::uint8_t(FrameType::Warm) && type <= std::uint8_t(FrameType::Hello)) ||
           (type >= std::uint8_t(FrameType::Ready) && type <= std::uint8_t(FrameType::MemoryLimit));
}

} // namespace

std::string encodeFrame(FrameType type, std::string_view payload)
{
    wire::Writer header;
    header.u32(static_cast<std::uint32_t>(payload.size()));
    header.u8(static_cast<std::uint8_t>(type));
    std::string bytes = header.take();
    bytes.append(payload);
    return bytes;
}

void FrameDecoder::feed(std::string_view bytes)
{
    m_buffer.erase(0, m_offset);
    m_offset = 0;
    m_buffer.append(bytes);
}

std::optional<Frame> FrameDecoder::next()
{
    const std::string_view rest = std::string_view(m_buffer).substr(m_offset);
    if (m_broken || rest.size() < frameHeaderSize)
        return std::nullopt;
    wire::Reader header(rest.substr(0, frameHeaderSize));
    const std::uint32_t length = header.u32();
    const std::uint8_t type = header.u8();
    if (length > maxPayload || !isKnown(type)) {
        m_broken = true;
        return std::nullopt;
    }
    if (rest.size() < frameHeaderSize + length)
        return std::nullopt;
    m_offset += frameHeaderSize + length;
    return Frame{static_cast<FrameType>(type), std::string(rest.substr(frameHeaderSize, length))};
}

} // namespace codewar::agent

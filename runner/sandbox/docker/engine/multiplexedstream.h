// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace codewar::docker {

/// Takes apart what a container without a terminal says on one connection. A frame is a byte for the stream
/// (1 stdout, 2 stderr), three zeros, the length of the payload (32 bits, big-endian), the payload. See
/// docs.docker.com/reference/api/engine, ContainerAttach, "Stream format". Keeps no payload.
class MultiplexedStream
{
public:
    enum class Channel { Output, Error };

    struct Piece
    {
        Channel channel;
        std::string_view bytes; ///< never empty, a part of what was given
    };

    /// Removes from the front of `bytes` up to the end of the next piece, which it returns; none where all of
    /// `bytes` was taken, or the stream is broken.
    std::optional<Piece> next(std::string_view &bytes);

    /// A header that no engine writes. For good.
    bool broken() const { return m_broken; }
    /// An end of the stream here would cut a frame.
    bool midFrame() const { return m_headerSize > 0 || m_payloadLeft > 0; }

private:
    static constexpr std::size_t headerSize = 8;

    bool takeHeader(std::string_view &bytes);

    std::array<unsigned char, headerSize> m_header{};
    std::size_t m_headerSize = 0; ///< bytes of the next header that are there
    std::uint32_t m_payloadLeft = 0;
    Channel m_channel = Channel::Output;
    bool m_broken = false;
};

} // namespace codewar::docker

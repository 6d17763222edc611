// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/docker/engine/multiplexedstream.h"

#include <algorithm>
#include <cstring>

namespace codewar::docker {

std::optional<MultiplexedStream::Piece> MultiplexedStream::next(std::string_view &bytes)
{
    while (!m_broken && !bytes.empty()) {
        if (m_payloadLeft == 0 && !takeHeader(bytes))
            continue;
        const std::size_t size = std::min<std::size_t>(m_payloadLeft, bytes.size());
        if (size == 0)
            continue;
        const Piece piece{m_channel, bytes.substr(0, size)};
        bytes.remove_prefix(size);
        m_payloadLeft -= static_cast<std::uint32_t>(size);
        return piece;
    }
    return std::nullopt;
}

/// False while it is not whole, or where it is none.
bool MultiplexedStream::takeHeader(std::string_view &bytes)
{
    const std::size_t size = std::min(headerSize - m_headerSize, bytes.size());
    std::memcpy(m_header.data() + m_headerSize, bytes.data(), size);
    bytes.remove_prefix(size);
    m_headerSize += size;
    if (m_headerSize < headerSize)
        return false;
    m_headerSize = 0;
    const auto &h = m_header;
    m_broken = (h[0] != 1 && h[0] != 2) || h[1] != 0 || h[2] != 0 || h[3] != 0;
    m_channel = h[0] == 2 ? Channel::Error : Channel::Output;
    m_payloadLeft = std::uint32_t{h[4]} << 24 | std::uint32_t{h[5]} << 16 | std::uint32_t{h[6]} << 8 | h[7];
    return !m_broken;
}

} // namespace codewar::docker

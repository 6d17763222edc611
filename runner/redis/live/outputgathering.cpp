// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/live/outputgathering.h"

#include "runner/redis/live/streamkeys.h"

#include <algorithm>
#include <utility>

namespace codewar::live {

namespace {

/// A program that writes to two channels in turn, byte by byte, does not get an entry for each byte.
constexpr std::size_t piecesInOrder = 64;

} // namespace

void OutputGathering::add(Run::Channel channel, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        Piece &piece = pieceWithRoom(channel);
        const qsizetype count = std::min(maxEntryBytes - piece.bytes.size(), bytes.size() - done);
        piece.bytes.append(bytes.constData() + done, count);
        done += count;
    }
    m_size += bytes.size();
}

/// The last one where it is of this channel; past so many the last one of this channel.
OutputGathering::Piece &OutputGathering::pieceWithRoom(Run::Channel channel)
{
    const auto fits = [channel](const Piece &piece) {
        return piece.channel == channel && piece.bytes.size() < maxEntryBytes;
    };
    if (!m_pieces.empty() && fits(m_pieces.back()))
        return m_pieces.back();
    if (m_pieces.size() >= piecesInOrder) {
        const auto last = std::find_if(m_pieces.rbegin(), m_pieces.rend(),
                                       [&](const Piece &piece) { return piece.channel == channel; });
        if (last != m_pieces.rend() && fits(*last))
            return *last;
    }
    return m_pieces.emplace_back(Piece{channel, {}});
}

std::vector<OutputGathering::Piece> OutputGathering::take()
{
    m_size = 0;
    return std::exchange(m_pieces, {});
}

} // namespace codewar::live

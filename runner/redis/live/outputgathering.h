// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/run.h"

#include <vector>

namespace codewar::live {

/// Pieces of output that are written together.
class OutputGathering
{
public:
    struct Piece
    {
        Run::Channel channel;
        QByteArray bytes; ///< at most maxEntryBytes
    };

    void add(Run::Channel channel, const QByteArray &bytes);
    std::vector<Piece> take();
    qint64 size() const { return m_size; }

private:
    Piece &pieceWithRoom(Run::Channel channel);

    std::vector<Piece> m_pieces;
    qint64 m_size = 0;
};

} // namespace codewar::live

// SPDX-License-Identifier: GPL-3.0-or-later
// What a Docker engine, or whoever sits in its place, may say: a container's stream and a build's progress,
// in any pieces.
#include "runner/sandbox/docker/engine/multiplexedstream.h"
#include "runner/sandbox/docker/engine/progresslines.h"
#include "runner/sandbox/docker/engine/responseparser.h"

#include <cstdlib>
#include <string>

using namespace codewar::docker;

namespace {

std::string_view pieceAt(std::string_view bytes, std::size_t at, std::size_t size)
{
    return bytes.substr(at, size);
}

void takeStream(std::string_view bytes, std::size_t size)
{
    MultiplexedStream stream;
    std::size_t heard = 0;
    for (std::size_t at = 0; at < bytes.size(); at += size) {
        std::string_view piece = pieceAt(bytes, at, size);
        while (const auto next = stream.next(piece)) {
            if (next->bytes.empty() || next->bytes.data() < bytes.data() ||
                next->bytes.data() + next->bytes.size() > bytes.data() + bytes.size())
                std::abort();
            heard += next->bytes.size();
        }
        if (!stream.broken() && !piece.empty())
            std::abort();
    }
    if (heard > bytes.size())
        std::abort();
}

void takeProgress(std::string_view bytes, std::size_t size)
{
    ProgressLines progress([](const QString &) {});
    for (std::size_t at = 0; at < bytes.size(); at += size) {
        const std::string_view piece = pieceAt(bytes, at, size);
        if (!progress.feed(QByteArray(piece.data(), qsizetype(piece.size()))))
            return;
    }
    (void)progress.end();
}

void takeAnswer(std::string_view bytes, std::size_t size)
{
    std::size_t heard = 0;
    ResponseParser parser([&](std::string_view body) { heard += body.size(); });
    std::string unread;
    for (std::size_t at = 0; at < bytes.size() && parser.problem().isEmpty() && !parser.done(); at += size) {
        unread += pieceAt(bytes, at, size);
        unread.erase(0, parser.feed(unread));
        if (unread.size() > 2 * ResponseParser::headerLimit + size && parser.problem().isEmpty())
            std::abort();
    }
    if (parser.problem().isEmpty() && !parser.done())
        parser.end();
    if (heard > bytes.size())
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const std::size_t pieceSize = size > 0 ? 1 + data[0] % 97 : 1;
    takeStream(bytes, pieceSize);
    takeProgress(bytes, pieceSize);
    takeAnswer(bytes, pieceSize);
    return 0;
}

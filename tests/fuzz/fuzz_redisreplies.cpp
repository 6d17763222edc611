// SPDX-License-Identifier: GPL-3.0-or-later
// What a Redis, or whoever sits in its place, may answer: in any pieces it is the same replies, or the same
// refusal.
#include "runner/redis/replyreader.h"

#include <algorithm>
#include <cstdlib>
#include <string>

using namespace codewar::redis;

namespace {

constexpr ReplyLimits limits{.bytes = 64 * 1024, .elements = 500};

void check(const Reply &reply, int depth, qsizetype &elements, qsizetype &bytes)
{
    elements += qsizetype(reply.size());
    bytes += reply.text().size();
    if (depth > 8)
        std::abort();
    for (const Reply &element : reply.elements())
        check(element, depth + 1, elements, bytes);
}

std::string shown(const Reply &reply)
{
    std::string text = std::to_string(int(reply.type())) + ' ' +
                       std::to_string(reply.toInteger().value_or(7)) + ' ' + reply.text().toStdString() + '[';
    for (const Reply &element : reply.elements())
        text += shown(element);
    return text + ']';
}

std::string read(std::string_view bytes, std::size_t pieceSize)
{
    ReplyReader reader(limits);
    std::string all;
    while (!bytes.empty() && reader.problem().isEmpty()) {
        std::string_view piece = bytes.substr(0, pieceSize);
        bytes.remove_prefix(piece.size());
        while (const std::optional<Reply> reply = reader.next(piece)) {
            qsizetype elements = 0;
            qsizetype size = 0;
            check(*reply, 0, elements, size);
            if (elements > limits.elements || size > limits.bytes + 16 * 1024)
                std::abort();
            all += shown(*reply);
        }
        if (reader.problem().isEmpty() && !piece.empty())
            std::abort();
    }
    return all + (reader.problem().isEmpty() ? " fine" : " refused");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data),
                                 std::min(size, std::size_t(16 * 1024)));
    if (read(bytes, 1 + bytes.size() % 7) != read(bytes, bytes.size() + 1))
        std::abort();
    return 0;
}

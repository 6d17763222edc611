// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/agent/limitrequest.h"

namespace codewar::agent {

void askForMemoryLimit(Control &control, std::uint64_t bytes)
{
    control.send(FrameType::MemoryLimit, encodeNumber(bytes));
}

std::string refusalIn(const Frame &memoryLimitSet)
{
    const std::optional<MemoryLimitSet> answer = MemoryLimitSet::decode(memoryLimitSet.payload);
    if (!answer)
        return "a MemoryLimitSet that cannot be read";
    return answer->done ? "" : "the memory limit could not be set: " + answer->message;
}

std::string awaitMemoryLimit(Control &control, HostWishes &wishes)
{
    for (; !control.closed(); control.wait()) {
        while (const std::optional<Frame> frame = control.next()) {
            if (frame->type == FrameType::MemoryLimitSet)
                return refusalIn(*frame);
            if (!wishes.take(*frame))
                return "a frame out of order or beyond the input credit";
        }
        if (control.broken())
            return "a frame that is too long or of no known type";
    }
    return {};
}

} // namespace codewar::agent

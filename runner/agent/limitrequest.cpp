// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/agent/limitrequest.h"

namespace codewar::agent {

std::string requestMemoryLimit(Control &control, HostWishes &wishes, std::uint64_t bytes)
{
    control.send(FrameType::MemoryLimit, encodeNumber(bytes));
    for (; !control.closed(); control.wait()) {
        while (const std::optional<Frame> frame = control.next()) {
            if (frame->type == FrameType::MemoryLimitSet) {
                const std::optional<MemoryLimitSet> answer = MemoryLimitSet::decode(frame->payload);
                if (!answer)
                    return "a MemoryLimitSet that cannot be read";
                return answer->done ? "" : "the memory limit could not be set: " + answer->message;
            }
            if (!wishes.take(*frame))
                return "a frame out of order or beyond the input credit";
        }
        if (control.broken())
            return "a frame that is too long or of no known type";
    }
    return {};
}

} // namespace codewar::agent

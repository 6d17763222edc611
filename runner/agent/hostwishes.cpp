// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/agent/hostwishes.h"

namespace codewar::agent {

bool HostWishes::take(const Frame &frame)
{
    if (frame.type == FrameType::Cancel) {
        cancelled = true;
    } else if (frame.type == FrameType::InputEnd && !ended) {
        ended = true;
    } else if (frame.type == FrameType::Input && !ended && frame.payload.size() <= credit) {
        credit -= frame.payload.size();
        bytes += frame.payload;
    } else {
        return false;
    }
    return true;
}

} // namespace codewar::agent

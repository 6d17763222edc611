// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/agent/protocol/message.h"

#include <cstdint>
#include <string>

namespace codewar::agent {

/// What the host wants of a program from Start on: input that the program has not taken yet, never more than
/// the credit the host was given, its end, and the program's end.
struct HostWishes
{
    std::string bytes;
    std::uint64_t credit = initialInputCredit;
    bool ended = false;
    bool cancelled = false;

    /// False where the frame is none of these, out of order or beyond the credit.
    bool take(const Frame &frame);
};

} // namespace codewar::agent

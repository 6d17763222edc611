// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>

namespace codewar::http {

/// What one client, and all of them together, may take of the server.
struct Limits
{
    std::size_t connections = 4096; ///< where there are more, the one idle for longest goes
    std::size_t headerBytes = 16 * 1024;
    std::size_t targetBytes = 8 * 1024;
    std::size_t bodyBytes = 1 << 20;
    std::chrono::milliseconds idleTime{60'000};   ///< of a connection that asks for nothing
    std::chrono::milliseconds headerTime{10'000}; ///< for a whole header, however many pieces it comes in
    std::chrono::milliseconds bodyTime{30'000};   ///< for a whole body
    std::chrono::milliseconds writeTime{30'000};  ///< for the client to take 64 KiB of an answer
};

} // namespace codewar::http

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace codewar {

/// Time as the queue sees it, so that a test can move it by hand.
class Clock
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    virtual ~Clock() = default;
    virtual TimePoint now() const = 0;
    /// Calls `action` once, at `when` or soon after, on a thread of the clock's; never from inside callAt().
    virtual void callAt(TimePoint when, std::function<void()> action) = 0;
};

} // namespace codewar

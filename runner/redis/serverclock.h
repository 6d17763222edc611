// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace codewar::redis {

/// The clock of Redis, as far as one can know it from here. It goes on evenly when somebody sets our own.
class ServerClock
{
public:
    using Steady = std::chrono::steady_clock;

    /// Redis told `time` (milliseconds since 1970) at some moment between `asked` and now.
    void set(qint64 time, Steady::time_point asked);
    /// Our own time where Redis never told.
    qint64 now() const;
    std::chrono::milliseconds offset() const;

private:
    std::optional<qint64> m_time; ///< at m_since
    Steady::time_point m_since;
};

} // namespace codewar::redis

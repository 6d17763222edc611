// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace codewar {

/// A stream of bytes to and from an agent, waited on by one thread; only wake() may be called from others.
class AgentStream
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    struct Events
    {
        bool readable = false;
        bool writable = false;
        bool woken = false;
        bool failed = false; ///< waiting itself failed
    };

    virtual ~AgentStream() = default;

    /// Waits for what is wanted, a wake() or the deadline.
    virtual Events wait(bool wantRead, bool wantWrite, TimePoint deadline) = 0;
    /// Without waiting: bytes moved; 0 where none can be now; -1 where the stream is at its end or broken.
    virtual qint64 readSome(char *data, qint64 size) = 0;
    virtual qint64 writeSome(const char *data, qint64 size) = 0;
    /// Ends a wait() of another thread, or the next one.
    virtual void wake() = 0;
};

} // namespace codewar

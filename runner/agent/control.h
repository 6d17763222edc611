// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/agent/protocol/frame.h"

#include <optional>
#include <string>
#include <string_view>

namespace codewar::agent {

/// The agent's end of the stream to the host: stdin and stdout of the sandbox, never blocking.
class Control
{
public:
    /// Makes both descriptors non-blocking. They must outlive this object.
    Control(int in, int out);

    int inputFd() const { return m_in; }
    int outputFd() const { return m_out; }

    void send(FrameType type, std::string_view payload = {});
    bool wantsWrite() const { return m_sent < m_pending.size(); }
    /// So much is unsent that programs should not be read for now.
    bool congested() const { return m_pending.size() - m_sent > 256 * 1024; }
    /// Writes what the stream takes now.
    void flush();
    /// Waits until everything is written or the host is gone.
    void flushAll();

    /// Waits until the host says something, or takes something that is unsent; reads and writes it.
    void wait();
    /// Reads what is there now. Afterwards next() and closed() tell what came.
    void receive();
    std::optional<Frame> next() { return m_decoder.next(); }
    bool broken() const { return m_decoder.broken(); }
    /// The host is gone, in either direction.
    bool closed() const { return m_inputEnded || m_outputBroken; }
    /// It went in the middle of a frame.
    bool cutOff() const { return m_inputEnded && m_decoder.midFrame(); }

private:
    int m_in;
    int m_out;
    bool m_inputEnded = false;
    bool m_outputBroken = false;
    FrameDecoder m_decoder;
    std::string m_pending;
    std::size_t m_sent = 0;
};

} // namespace codewar::agent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/sandbox/agentstream.h"

namespace codewar {

/// An AgentStream over one socket.
class SocketStream final : public AgentStream
{
public:
    /// Takes ownership of `socket` and makes it non-blocking.
    explicit SocketStream(int socket);
    ~SocketStream() override;

    Events wait(bool wantRead, bool wantWrite, TimePoint deadline) override;
    qint64 readSome(char *data, qint64 size) override;
    qint64 writeSome(const char *data, qint64 size) override;
    void wake() override;

private:
    int m_socket;
    int m_wakeFd; ///< eventfd(2)
};

} // namespace codewar

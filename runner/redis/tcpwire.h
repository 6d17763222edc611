// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/wire.h"

#include <QSslSocket>

namespace codewar::redis {

/// Over TCP, with or without TLS.
class TcpWire final : public Wire
{
    Q_OBJECT

public:
    explicit TcpWire(const Address &address);

    void open() override;

protected:
    void flush() override { m_socket.flush(); }
    void abort() override { m_socket.abort(); }

private:
    void setUp();
    bool trustAuthority();
    void tellFailure(QAbstractSocket::SocketError error);

    QSslSocket m_socket; ///< a plain one unless it is told to encrypt
};

} // namespace codewar::redis

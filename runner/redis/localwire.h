// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/wire.h"

#include <QLocalSocket>

namespace codewar::redis {

/// Over a unix socket.
class LocalWire final : public Wire
{
    Q_OBJECT

public:
    explicit LocalWire(const Address &address);

    void open() override;

protected:
    void flush() override { m_socket.flush(); }
    void abort() override { m_socket.abort(); }

private:
    void tellFailure(QLocalSocket::LocalSocketError error);

    QLocalSocket m_socket;
};

} // namespace codewar::redis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/localwire.h"

#include "runner/redis/errors.h"

#include <cerrno>

namespace codewar::redis {

namespace {

constexpr qint64 readAhead = 256 * 1024;

/// The socket's own words name functions of Qt.
QString reasonOf(QLocalSocket::LocalSocketError error)
{
    switch (error) {
    case QLocalSocket::ServerNotFoundError:
        return qt_error_string(ENOENT);
    case QLocalSocket::SocketAccessError:
        return qt_error_string(EACCES);
    case QLocalSocket::ConnectionRefusedError:
        return qt_error_string(ECONNREFUSED);
    case QLocalSocket::PeerClosedError:
        return qt_error_string(ECONNRESET);
    default:
        return qt_error_string(EIO);
    }
}

} // namespace

LocalWire::LocalWire(const Address &address) : Wire(address)
{
    m_socket.setReadBufferSize(readAhead);
    setDevice(&m_socket);
    connect(&m_socket, &QLocalSocket::connected, this, &LocalWire::setOpened);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &LocalWire::tellFailure);
    connect(&m_socket, &QLocalSocket::disconnected, this,
            [this] { tellFailure(QLocalSocket::PeerClosedError); });
}

void LocalWire::open()
{
    m_socket.connectToServer(address().socketPath);
}

void LocalWire::tellFailure(QLocalSocket::LocalSocketError error)
{
    const QString reason = reasonOf(error);
    fail(isOpened() ? connectionLost(address(), reason) : cannotConnect(address(), reason));
}

} // namespace codewar::redis

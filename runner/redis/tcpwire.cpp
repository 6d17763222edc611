// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/tcpwire.h"

#include "runner/redis/errors.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

namespace codewar::redis {

namespace {

constexpr qint64 readAhead = 256 * 1024;

} // namespace

TcpWire::TcpWire(const Address &address) : Wire(address)
{
    m_socket.setReadBufferSize(readAhead);
    setDevice(&m_socket);
    connect(&m_socket, &QAbstractSocket::errorOccurred, this, &TcpWire::tellFailure);
    if (address.tls)
        connect(&m_socket, &QSslSocket::encrypted, this, &TcpWire::setUp);
    else
        connect(&m_socket, &QAbstractSocket::connected, this, &TcpWire::setUp);
}

void TcpWire::open()
{
    if (!address().tls)
        m_socket.connectToHost(address().host, address().port);
    else if (trustAuthority())
        m_socket.connectToHostEncrypted(address().host, address().port);
    else
        fail(authorityUnusable(address().caFile));
}

void TcpWire::setUp()
{
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket.setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    setOpened();
}

bool TcpWire::trustAuthority()
{
    if (address().caFile.isEmpty())
        return true;
    const QList<QSslCertificate> authorities =
        QSslCertificate::fromPath(address().caFile, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
    QSslConfiguration configuration = m_socket.sslConfiguration();
    configuration.setCaCertificates(authorities);
    m_socket.setSslConfiguration(configuration);
    return !authorities.isEmpty();
}

void TcpWire::tellFailure(QAbstractSocket::SocketError error)
{
    const QString reason = m_socket.errorString();
    const QList<QSslError> doubts = m_socket.sslHandshakeErrors();
    if (isOpened())
        fail(connectionLost(address(), reason));
    else if (!doubts.isEmpty())
        fail(certificateRefused(address(), doubts.first().errorString()));
    else if (error == QAbstractSocket::SslHandshakeFailedError ||
             m_socket.state() == QAbstractSocket::ConnectedState)
        fail(tlsFailed(address(), reason));
    else
        fail(cannotConnect(address(), reason));
}

} // namespace codewar::redis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/redis/wire.h"

#include "runner/redis/localwire.h"
#include "runner/redis/tcpwire.h"

namespace codewar::redis {

void Wire::Drop::operator()(Wire *wire) const
{
    wire->disconnect();
    wire->m_failed = true;
    wire->abort();
    wire->deleteLater();
}

Wire::Pointer Wire::make(const Address &address)
{
    if (!address.socketPath.isEmpty())
        return Pointer(new LocalWire(address));
    return Pointer(new TcpWire(address));
}

void Wire::write(const QByteArray &bytes)
{
    m_device->write(bytes);
    flush();
}

void Wire::setDevice(QIODevice *device)
{
    m_device = device;
    connect(device, &QIODevice::readyRead, this, &Wire::readyRead);
}

void Wire::setOpened()
{
    m_opened = true;
    Q_EMIT opened();
}

void Wire::fail(const Error &error)
{
    if (!std::exchange(m_failed, true))
        Q_EMIT failed(error);
}

} // namespace codewar::redis

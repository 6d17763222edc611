// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/address.h"

#include <QIODevice>

#include <memory>

namespace codewar::redis {

/// The bytes to a Redis and back, over whatever its address says. Opened once, and over at its first
/// failed().
class Wire : public QObject
{
    Q_OBJECT

public:
    /// It emits nothing more, and lives until its own signals have returned.
    struct Drop
    {
        void operator()(Wire *wire) const;
    };
    using Pointer = std::unique_ptr<Wire, Drop>;

    static Pointer make(const Address &address);

    virtual void open() = 0;
    qint64 read(char *data, qint64 size) { return m_device->read(data, size); }
    /// Hands over to the system what it takes; the rest leaves with the event loop.
    void write(const QByteArray &bytes);
    qint64 unsent() const { return m_device->bytesToWrite(); }

Q_SIGNALS:
    void opened();
    void readyRead();
    void failed(const codewar::Error &error);

protected:
    explicit Wire(Address address) : m_address(std::move(address)) {}

    virtual void flush() = 0;
    virtual void abort() = 0;
    void setDevice(QIODevice *device);
    void setOpened();
    bool isOpened() const { return m_opened; }
    void fail(const Error &error);
    const Address &address() const { return m_address; }

private:
    const Address m_address;
    QIODevice *m_device = nullptr;
    bool m_opened = false;
    bool m_failed = false;
};

} // namespace codewar::redis

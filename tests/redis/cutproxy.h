// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/redis/address.h"

#include <QLocalSocket>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <list>
#include <memory>

namespace codewar::test {

/// Between a client and a Redis, by TCP without TLS: it can go silent, and break what it carries. Needs the
/// test's event loop.
class CutProxy : public QTcpServer
{
public:
    explicit CutProxy(redis::Address target) : m_target(std::move(target))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, &CutProxy::takeClients);
    }

    redis::Address address() const
    {
        redis::Address address = m_target;
        address.socketPath.clear();
        address.host = QStringLiteral("127.0.0.1");
        address.port = serverPort();
        return address;
    }
    int clients() const { return m_clients; } ///< so far

    /// Breaks every connection; new ones are taken.
    void cut() { m_pairs.clear(); }
    /// Keeps every connection, also new ones, and carries nothing, as a network that lost its way.
    void freeze() { m_frozen = true; }
    void thaw()
    {
        m_frozen = false;
        for (const auto &pair : m_pairs)
            carry(*pair);
    }
    /// Cuts all once so many bytes of answers have passed.
    void cutAfter(qint64 bytes) { m_cutAfter = bytes; }
    /// Called with what each client said, before it goes on.
    std::function<void(const QByteArray &)> heard;

private:
    struct Pair
    {
        int number;
        std::unique_ptr<QTcpSocket> client;
        std::unique_ptr<QIODevice> server;
    };

    void takeClients()
    {
        while (QTcpSocket *const client = nextPendingConnection()) {
            client->setParent(nullptr);
            Pair &pair = *m_pairs.emplace_back(std::make_unique<Pair>());
            pair.number = ++m_clients;
            pair.client.reset(client);
            const auto carryThis = [this, &pair] { carry(pair); };
            const auto end = [this, number = pair.number] { remove(number); };
            connect(client, &QTcpSocket::disconnected, this, end);
            if (m_target.socketPath.isEmpty()) {
                auto *const server = new QTcpSocket;
                pair.server.reset(server);
                connect(server, &QTcpSocket::connected, client, carryThis);
                connect(server, &QTcpSocket::disconnected, this, end);
                connect(server, &QTcpSocket::errorOccurred, this, end);
                server->connectToHost(m_target.host, m_target.port);
            } else {
                auto *const server = new QLocalSocket;
                pair.server.reset(server);
                connect(server, &QLocalSocket::connected, client, carryThis);
                connect(server, &QLocalSocket::disconnected, this, end);
                connect(server, &QLocalSocket::errorOccurred, this, end);
                server->connectToServer(m_target.socketPath);
            }
            connect(pair.server.get(), &QIODevice::readyRead, client, carryThis);
            connect(client, &QIODevice::readyRead, client, carryThis);
        }
    }

    void carry(Pair &pair)
    {
        if (m_frozen || !pair.server->isOpen())
            return;
        const QByteArray said = pair.client->readAll();
        if (!said.isEmpty() && heard)
            heard(said);
        pair.server->write(said);
        const QByteArray answered = pair.server->readAll();
        if (m_cutAfter >= 0 && (m_cutAfter -= answered.size()) < 0)
            return removeAll();
        pair.client->write(answered);
    }

    // Out of the sockets' own signals.
    void removeAll()
    {
        m_cutAfter = -1;
        QMetaObject::invokeMethod(
            this, [this] { cut(); }, Qt::QueuedConnection);
    }
    void remove(int number)
    {
        QMetaObject::invokeMethod(
            this, [this, number] { m_pairs.remove_if([&](const auto &p) { return p->number == number; }); },
            Qt::QueuedConnection);
    }

    const redis::Address m_target;
    std::list<std::unique_ptr<Pair>> m_pairs;
    bool m_frozen = false;
    qint64 m_cutAfter = -1;
    int m_clients = 0;
};

} // namespace codewar::test

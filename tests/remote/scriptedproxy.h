// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/remote/scriptedhttp.h"

#include <QUrl>

namespace codewar::test {

/// An HTTP proxy of the test's own, of which the environment tells while it lives. Names are no matter to it:
/// every request goes to one port of this machine.
class ScriptedProxy : public ScriptedHttp
{
public:
    /// `decide` says false where it has answered itself.
    using Decide = std::function<bool(QTcpSocket &, const ScriptedRequest &)>;

    explicit ScriptedProxy(quint16 target, Decide decide = {}, const QByteArray &credentials = {})
        : ScriptedHttp([this](QTcpSocket &socket, const ScriptedRequest &request) {
              if (!m_decide || m_decide(socket, request))
                  pass(socket, request);
          }),
          m_target(target),
          m_decide(std::move(decide))
    {
        const QByteArray url = "http://" + credentials + "127.0.0.1:" + QByteArray::number(serverPort());
        for (const char *variable : {"http_proxy", "https_proxy"})
            qputenv(variable, url);
    }
    ~ScriptedProxy() override
    {
        for (const char *variable : {"http_proxy", "https_proxy"})
            qunsetenv(variable);
    }

    QString name() const { return QStringLiteral("127.0.0.1:%1").arg(serverPort()); }

private:
    void pass(QTcpSocket &socket, const ScriptedRequest &request)
    {
        auto *const target = new QTcpSocket(&socket);
        target->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
        connect(target, &QTcpSocket::readyRead, &socket,
                [&socket, target] { socket.write(target->readAll()); });
        connect(target, &QTcpSocket::disconnected, &socket, [&socket] { socket.disconnectFromHost(); });
        if (request.line.startsWith("CONNECT ")) {
            // From here on it is a tunnel.
            socket.disconnect(this);
            connect(&socket, &QTcpSocket::readyRead, target,
                    [&socket, target] { target->write(socket.readAll()); });
            socket.write("HTTP/1.1 200 Connected\r\n\r\n");
            return;
        }
        const qsizetype lineEnd = request.head.indexOf('\r');
        const QByteArray path = QUrl(QString::fromLatin1(request.line.split(' ').last())).path().toLatin1();
        target->write(request.line.split(' ').first() + ' ' + path + " HTTP/1.1" + request.head.mid(lineEnd) +
                      "\r\n\r\n" + request.body);
    }

    const quint16 m_target;
    const Decide m_decide;
};

} // namespace codewar::test

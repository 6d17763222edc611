// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>
#include <functional>

namespace codewar::test {

struct ScriptedRequest
{
    QByteArray line; ///< "POST /run"
    QByteArray head;
    QByteArray body;
};

/// A server that answers each request as the test says. Needs the test's event loop.
class ScriptedHttp : public QTcpServer
{
public:
    /// Says what it likes on the socket; whoever closes it breaks the connection.
    using Answer = std::function<void(QTcpSocket &, const ScriptedRequest &)>;

    explicit ScriptedHttp(Answer answer) : m_answer(std::move(answer))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *const socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
    }

    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(serverPort()); }
    QList<ScriptedRequest> requests;
    /// How many of this line came.
    qsizetype count(const QByteArray &line) const
    {
        return std::count_if(requests.begin(), requests.end(),
                             [&line](const ScriptedRequest &request) { return request.line == line; });
    }

    static QByteArray response(int status, const QByteArray &body, const QByteArray &fields = {})
    {
        return "HTTP/1.1 " + QByteArray::number(status) +
               " Said\r\nContent-Length: " + QByteArray::number(body.size()) +
               "\r\nContent-Type: application/json\r\n" + fields + "\r\n" + body;
    }
    /// Everything but POST /run is unknown, as at an original server.
    static Answer original(Answer run)
    {
        return [run](QTcpSocket &socket, const ScriptedRequest &request) {
            if (request.line == "POST /run")
                run(socket, request);
            else
                socket.write(response(404, R"({"error":"Not found."})"));
        };
    }
    static Answer original(const QByteArray &run)
    {
        return original([run](QTcpSocket &socket, const ScriptedRequest &) { socket.write(run); });
    }

private:
    void read(QTcpSocket &socket)
    {
        QByteArray &text = m_texts[&socket];
        text += socket.readAll();
        const qsizetype end = text.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = text.left(end);
        const qsizetype field = head.toLower().indexOf("content-length: ");
        const qsizetype length = field < 0 ? 0 : head.mid(field + 16).split('\r').first().toLongLong();
        if (text.size() < end + 4 + length)
            return;
        const QList<QByteArray> words = head.left(head.indexOf('\r')).split(' ');
        const ScriptedRequest request{words.value(0) + ' ' + words.value(1), head, text.mid(end + 4, length)};
        text.clear();
        requests.append(request);
        m_answer(socket, request);
    }

    const Answer m_answer;
    QHash<QTcpSocket *, QByteArray> m_texts;
};

} // namespace codewar::test

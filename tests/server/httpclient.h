// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QSslSocket>
#include <QTest>

#include <functional>

namespace codewar::test {

inline constexpr int answerTimeoutMs = 60'000;

struct HttpAnswer
{
    int status = 0;                       ///< 0: there was none
    QMap<QByteArray, QByteArray> headers; ///< names in small letters
    QByteArray body;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QString error() const { return json()[QStringLiteral("error")].toString(); }
};

/// A client that says exactly what a test wants said. Waiting runs the event loop, where the server under
/// test may live.
class HttpClient
{
public:
    explicit HttpClient(quint16 port) { m_socket.connectToHost(QStringLiteral("127.0.0.1"), port); }

    bool waitUntil(const std::function<bool()> &condition)
    {
        return QTest::qWaitFor(
            [&] {
                m_in += m_socket.readAll();
                return condition();
            },
            answerTimeoutMs);
    }
    bool connected()
    {
        return waitUntil([this] { return m_socket.state() == QAbstractSocket::ConnectedState; });
    }
    void send(const QByteArray &bytes)
    {
        if (connected()) {
            m_socket.write(bytes);
            m_socket.flush();
        }
    }
    /// Everything that came and was not taken.
    QByteArray &incoming() { return m_in; }
    bool waitFor(const QByteArray &text)
    {
        return waitUntil([&] { return m_in.contains(text); });
    }
    /// Whether the server closed the connection.
    bool waitForEnd()
    {
        return waitUntil([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; });
    }
    /// The next answer, which must have a Content-Length.
    HttpAnswer answer(bool toHead = false)
    {
        HttpAnswer answer;
        qsizetype end = -1;
        const auto headCame = [&] { return (end = m_in.indexOf("\r\n\r\n")) >= 0 || hasEnded(); };
        if (!waitUntil(headCame) || end < 0)
            return answer;
        const QList<QByteArray> lines = m_in.left(end).split('\n');
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            answer.headers[line.left(colon).toLower()] = line.mid(colon + 1).trimmed();
        }
        m_in.remove(0, end + 4);
        const qsizetype size = toHead ? 0 : answer.headers.value("content-length", "0").toLongLong();
        if (!waitUntil([&] { return m_in.size() >= size || hasEnded(); }) || m_in.size() < size)
            return answer;
        answer.body = m_in.left(size);
        m_in.remove(0, size);
        answer.status = lines.first().split(' ').value(1).toInt();
        return answer;
    }
    QSslSocket &socket() { return m_socket; }

private:
    bool hasEnded() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }

    QSslSocket m_socket; ///< without TLS unless a test says so
    QByteArray m_in;
};

inline QByteArray httpRequest(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                              const QByteArray &fields = {})
{
    QByteArray request = method + ' ' + path + " HTTP/1.1\r\n";
    if (!fields.startsWith("Host:"))
        request += "Host: localhost\r\n";
    request += fields;
    if (!body.isEmpty())
        request +=
            "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    return request + "\r\n" + body;
}

/// One request over a connection of its own.
inline HttpAnswer ask(quint16 port, const QByteArray &method, const QByteArray &path,
                      const QByteArray &body = {}, const QByteArray &fields = {})
{
    HttpClient client(port);
    client.send(httpRequest(method, path, body, fields));
    return client.answer(method == "HEAD");
}

} // namespace codewar::test

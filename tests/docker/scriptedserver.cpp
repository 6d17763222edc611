// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/docker/scriptedserver.h"

#include "tests/docker/certificates.h"

#include <QTest>

#include <arpa/inet.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstring>

namespace codewar::test {

using namespace Qt::StringLiterals;

QByteArray ScriptedPeer::read()
{
    if (!m_unread.isEmpty())
        return std::exchange(m_unread, {});
    std::array<char, 65536> buffer;
    const auto got = m_tls ? SSL_read(m_tls, buffer.data(), int(buffer.size()))
                           : ::recv(m_socket, buffer.data(), buffer.size(), 0);
    return got > 0 ? QByteArray(buffer.data(), qsizetype(got)) : QByteArray();
}

QByteArray ScriptedPeer::readRequest()
{
    QByteArray bytes;
    const auto readUntil = [&](auto whole) {
        while (!whole()) {
            const QByteArray more = read();
            if (more.isEmpty())
                return false;
            bytes += more;
        }
        return true;
    };
    if (!readUntil([&] { return bytes.contains("\r\n\r\n"); }))
        return {};
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n") + 4;
    const QByteArray head = bytes.left(headEnd);
    qsizetype end = headEnd;
    if (head.contains("Transfer-Encoding: chunked")) {
        if (!readUntil([&] { return bytes.indexOf("0\r\n\r\n", headEnd) >= 0; }))
            return {};
        end = bytes.indexOf("0\r\n\r\n", headEnd) + 5;
    } else if (const qsizetype at = head.indexOf("Content-Length: "); at >= 0) {
        end += head.mid(at + 16, head.indexOf('\r', at) - at - 16).toLongLong();
        if (!readUntil([&] { return bytes.size() >= end; }))
            return {};
    }
    m_unread = bytes.mid(end);
    return bytes.left(end);
}

bool ScriptedPeer::say(const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto sent =
            m_tls ? SSL_write(m_tls, bytes.constData() + done, int(bytes.size() - done))
                  : ::send(m_socket, bytes.constData() + done, size_t(bytes.size() - done), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        done += qsizetype(sent);
    }
    return true;
}

void ScriptedPeer::waitForEnd()
{
    while (!read().isEmpty()) {
    }
}

ScriptedServer::ScriptedServer(Session session, Kind kind)
    : m_kind(kind), m_session(std::move(session)), m_tls(nullptr, SSL_CTX_free)
{
    // OpenSSL writes to sockets whose other end is gone.
    std::signal(SIGPIPE, SIG_IGN);
    if (kind == Kind::Tls)
        m_tls.reset(Certificates::shared().serverContext());
    if (kind == Kind::Unix) {
        m_listener = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray path = endpoint().path.toLocal8Bit();
        std::strncpy(address.sun_path, path.constData(), sizeof address.sun_path - 1);
        ::bind(m_listener, reinterpret_cast<sockaddr *>(&address), sizeof address);
    } else {
        m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        ::bind(m_listener, reinterpret_cast<sockaddr *>(&address), sizeof address);
        socklen_t size = sizeof address;
        ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
        m_port = ntohs(address.sin_port);
    }
    ::listen(m_listener, 64);
    m_acceptor = std::jthread([this](const std::stop_token &stop) { acceptAll(stop); });
}

ScriptedServer::~ScriptedServer()
{
    m_acceptor.request_stop();
    ::shutdown(m_listener, SHUT_RDWR);
    m_acceptor.join();
    {
        const std::lock_guard lock(m_mutex);
        for (const int socket : m_sockets)
            ::shutdown(socket, SHUT_RDWR);
    }
    m_sessions.clear();
    ::close(m_listener);
}

docker::Endpoint ScriptedServer::endpoint() const
{
    docker::Endpoint endpoint;
    endpoint.origin = u"the test"_s;
    endpoint.path = m_folder.filePath(u"engine.sock"_s);
    if (m_kind == Kind::Unix)
        return endpoint;
    endpoint.kind = docker::Endpoint::Kind::Tcp;
    endpoint.host = u"127.0.0.1"_s;
    endpoint.port = m_port;
    if (m_kind == Kind::Tls)
        endpoint.tls = Certificates::shared().client();
    return endpoint;
}

void ScriptedServer::acceptAll(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket < 0)
            continue;
        ++m_connections;
        {
            const std::lock_guard lock(m_mutex);
            m_sockets.push_back(socket);
        }
        m_sessions.emplace_back([this, socket] { serve(socket); });
    }
}

void ScriptedServer::serve(int socket)
{
    const std::unique_ptr<SSL, void (*)(SSL *)> tls(m_tls ? SSL_new(m_tls.get()) : nullptr, SSL_free);
    if (tls)
        SSL_set_fd(tls.get(), socket);
    if (!tls || SSL_accept(tls.get()) == 1) {
        ScriptedPeer peer(socket, tls.get());
        m_session(peer);
        if (tls)
            SSL_shutdown(tls.get());
    }
    const std::lock_guard lock(m_mutex);
    m_sockets.remove(socket);
    ::close(socket);
}

void ScriptedServer::everyKind()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("unix") << Kind::Unix;
    QTest::newRow("tcp") << Kind::Tcp;
    QTest::newRow("tls") << Kind::Tls;
}

ScriptedServer::Session ScriptedServer::engine(std::function<QByteArray(const QByteArray &)> answer)
{
    return [answer = std::move(answer)](ScriptedPeer &peer) {
        while (true) {
            const QByteArray request = peer.readRequest();
            if (request.isEmpty())
                return;
            const QByteArray reply = request.startsWith("GET /version ") ? version() : answer(request);
            if (reply.isEmpty() || !peer.say(reply))
                return;
        }
    };
}

QByteArray ScriptedServer::answer(int status, const QByteArray &body)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Whatever\r\nContent-Type: application/json\r\n" +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray ScriptedServer::version(const QByteArray &api, const QByteArray &oldest)
{
    return answer(200, R"({"Version":"20.10.24","ApiVersion":")" + api + R"(","MinAPIVersion":")" + oldest +
                           R"(","Os":"linux","Arch":"amd64"})");
}

} // namespace codewar::test

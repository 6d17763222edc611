// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/sandbox/docker/engine/endpoint.h"

#include <QByteArray>
#include <QTemporaryDir>

#include <atomic>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <thread>

using SSL = struct ssl_st;
using SSL_CTX = struct ssl_ctx_st;

namespace codewar::test {

/// The server's end of one connection, blocking. Used by its session's thread.
class ScriptedPeer
{
public:
    ScriptedPeer(int socket, SSL *tls) : m_socket(socket), m_tls(tls) {}

    /// The next request with its body; empty where there is none any more.
    QByteArray readRequest();
    /// What came, at least a byte; empty at the end.
    QByteArray read();
    /// False where the client is gone.
    bool say(const QByteArray &bytes);
    /// Until the client hangs up.
    void waitForEnd();
    int socket() const { return m_socket; }

private:
    int m_socket;
    SSL *m_tls; ///< null without TLS
    QByteArray m_unread;
};

/// A real server that answers each connection, on a thread of its own, as the test says.
class ScriptedServer
{
public:
    enum class Kind { Unix, Tcp, Tls };
    using Session = std::function<void(ScriptedPeer &)>;

    explicit ScriptedServer(Session session, Kind kind = Kind::Unix);
    ~ScriptedServer();
    ScriptedServer(const ScriptedServer &) = delete;
    ScriptedServer &operator=(const ScriptedServer &) = delete;

    docker::Endpoint endpoint() const;
    int connections() const { return m_connections; }

    /// The rows of a test that is the same over every transport, in the column "kind".
    static void everyKind();
    /// A session that tells its version as an engine of API 1.41 and answers every other request with
    /// `answer(request)`; an empty answer hangs up.
    static Session engine(std::function<QByteArray(const QByteArray &request)> answer);
    /// An answer with a body.
    static QByteArray answer(int status, const QByteArray &body);
    static QByteArray version(const QByteArray &api = "1.41", const QByteArray &oldest = "1.12");

private:
    void acceptAll(const std::stop_token &stop);
    void serve(int socket);

    Kind m_kind;
    Session m_session;
    QTemporaryDir m_folder;
    std::unique_ptr<SSL_CTX, void (*)(SSL_CTX *)> m_tls;
    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<int> m_connections = 0;
    std::mutex m_mutex;
    std::list<int> m_sockets;
    std::list<std::jthread> m_sessions;
    std::jthread m_acceptor;
};

} // namespace codewar::test

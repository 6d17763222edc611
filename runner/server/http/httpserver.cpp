// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/http/httpserver.h"

#include "runner/server/http/session.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/steady_timer.hpp>

#include <fcntl.h>

#include <algorithm>
#include <atomic>
#include <thread>
#include <unordered_map>
#include <vector>

namespace codewar::http {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using boost::asio::ip::tcp;
using ErrorCodeOfAsio = boost::system::error_code;

namespace {

constexpr auto lookInterval = 100ms;
constexpr auto pauseWithoutDescriptors = 50ms;

/// Asio leaves its sockets to the programs that this process starts: to a compiler, which outlives a killed
/// server and would keep its address taken.
template <class Socket>
void keepFromChildren(Socket &socket)
{
    ::fcntl(socket.native_handle(), F_SETFD, FD_CLOEXEC);
}

Error listenError(const ListenAddress &address, const ErrorCodeOfAsio &code)
{
    return {ErrorCode::Unavailable,
            u"The server cannot listen on %1:%2: %3. Choose another address with --listen."_s
                .arg(QString::fromStdString(address.host))
                .arg(address.port)
                .arg(QString::fromStdString(code.message())),
            u"server"_s};
}

Error tlsError(const std::string &file, const ErrorCodeOfAsio &code)
{
    return {ErrorCode::InvalidInput,
            u"%1 cannot be used for TLS: %2."_s.arg(QString::fromStdString(file),
                                                    QString::fromStdString(code.message())),
            u"server"_s};
}

Result<std::shared_ptr<boost::asio::ssl::context>> tlsContext(const TlsFiles &files)
{
    namespace ssl = boost::asio::ssl;
    auto context = std::make_shared<ssl::context>(ssl::context::tls_server);
    ErrorCodeOfAsio code;
    context->set_options(ssl::context::no_tlsv1 | ssl::context::no_tlsv1_1, code);
    if (!code)
        context->use_certificate_chain_file(files.certificate, code);
    if (code)
        return tlsError(files.certificate, code);
    context->use_private_key_file(files.key, ssl::context::pem, code);
    if (code)
        return tlsError(files.key, code);
    return context;
}

} // namespace

class HttpServer::Impl final : public SessionOwner
{
public:
    Impl(Limits limits, Listeners listeners) : m_limits(limits), m_listeners(std::move(listeners)) {}

    // On the loop's thread.
    const Limits &limits() const override { return m_limits; }
    bool isClosing() const override { return m_closing; }
    void received(Request request, Responder responder) override
    {
        m_listeners.received(std::move(request), std::move(responder));
    }
    void rejected(const std::string &peer, int status) override { m_listeners.rejected(peer, status); }
    void closed(Session *session) override
    {
        // The session is still at work when it says so; and no other one may get its address before.
        boost::asio::post(m_loop->context(), [this, session, kept = session->shared_from_this()] {
            m_sessions.erase(session);
            countSessions();
        });
    }

    Result<quint16> listen(const ListenAddress &address);
    void accept();
    void add(tcp::socket socket);
    void makeRoom();
    void lookAround();
    void stopListening();
    void countSessions()
    {
        m_count = m_sessions.size();
        if (m_closing && m_sessions.empty())
            m_listeners.emptied();
    }

    std::shared_ptr<Loop> m_loop = std::make_shared<Loop>();
    Limits m_limits;
    Listeners m_listeners;
    std::unordered_map<Session *, std::shared_ptr<Session>> m_sessions;
    tcp::acceptor m_acceptor{m_loop->context()};
    boost::asio::steady_timer m_look{m_loop->context()};
    boost::asio::steady_timer m_pause{m_loop->context()};
    std::shared_ptr<boost::asio::ssl::context> m_tls;
    bool m_closing = false;

    std::atomic<std::size_t> m_count = 0;
    std::thread m_thread;
};

Result<quint16> HttpServer::Impl::listen(const ListenAddress &address)
{
    ErrorCodeOfAsio code;
    const auto host =
        boost::asio::ip::make_address(address.host == "localhost" ? "127.0.0.1" : address.host, code);
    if (code)
        return listenError(address, code);
    const tcp::endpoint endpoint(host, address.port);
    m_acceptor.open(endpoint.protocol(), code);
    if (!code) {
        keepFromChildren(m_acceptor);
        m_acceptor.set_option(tcp::acceptor::reuse_address(true), code);
    }
    if (!code)
        m_acceptor.bind(endpoint, code);
    if (!code)
        m_acceptor.listen(1024, code);
    if (code)
        return listenError(address, code);
    const quint16 port = m_acceptor.local_endpoint(code).port();
    accept();
    lookAround();
    m_thread = std::thread([this] {
        const auto work = boost::asio::make_work_guard(m_loop->context());
        m_loop->context().run();
    });
    return port;
}

void HttpServer::Impl::accept()
{
    m_acceptor.async_accept([this](const ErrorCodeOfAsio &code, tcp::socket socket) {
        if (m_closing || code == boost::asio::error::operation_aborted)
            return;
        if (!code) {
            add(std::move(socket));
            return accept();
        }
        // Most likely there are no more descriptors: some must become free first.
        makeRoom();
        m_pause.expires_after(pauseWithoutDescriptors);
        m_pause.async_wait([this](const ErrorCodeOfAsio &stopped) {
            if (!stopped && !m_closing)
                accept();
        });
    });
}

void HttpServer::Impl::add(tcp::socket socket)
{
    if (m_sessions.size() >= m_limits.connections)
        makeRoom();
    if (m_sessions.size() >= m_limits.connections)
        return; // All are at work. Closing at once tells the client more than letting it wait.
    keepFromChildren(socket);
    ErrorCodeOfAsio ignored;
    socket.set_option(tcp::no_delay(true), ignored);
    const std::shared_ptr<Session> session = m_tls ? makeTlsSession(m_loop, *this, std::move(socket), m_tls)
                                                   : makePlainSession(m_loop, *this, std::move(socket));
    m_sessions.emplace(session.get(), session);
    countSessions();
    session->start();
}

void HttpServer::Impl::makeRoom()
{
    std::shared_ptr<Session> longest;
    for (const auto &[key, session] : m_sessions) {
        const auto since = session->idleSince();
        if (since && (!longest || *since < *longest->idleSince()))
            longest = session;
    }
    if (!longest)
        return;
    longest->close();
    m_sessions.erase(longest.get());
}

void HttpServer::Impl::lookAround()
{
    m_look.expires_after(lookInterval);
    m_look.async_wait([this](const ErrorCodeOfAsio &stopped) {
        if (stopped)
            return;
        const auto now = Session::Clock::now();
        // Nothing is added or removed on the way: sessions leave by a posted call.
        for (const auto &[key, session] : m_sessions)
            session->look(now);
        lookAround();
    });
}

void HttpServer::Impl::stopListening()
{
    m_closing = true;
    ErrorCodeOfAsio ignored;
    m_acceptor.close(ignored);
    for (const auto &[key, session] : m_sessions)
        session->finish();
}

HttpServer::HttpServer(Limits limits, Listeners listeners)
    : m_impl(std::make_unique<Impl>(limits, std::move(listeners)))
{}

HttpServer::~HttpServer()
{
    const auto closeAll = [this] {
        m_impl->stopListening();
        m_impl->m_look.cancel();
        m_impl->m_pause.cancel();
        for (const auto &[key, session] : m_impl->m_sessions)
            session->close();
        m_impl->m_loop->context().stop();
    };
    m_impl->m_loop->dispatch(closeAll);
    if (m_impl->m_thread.joinable())
        m_impl->m_thread.join();
    m_impl->m_loop->end();
    // What was posted behind that still holds sessions.
    m_impl->m_loop->context().restart();
    m_impl->m_loop->context().poll();
    m_impl->m_sessions.clear();
}

Result<void> HttpServer::useTls(const TlsFiles &files)
{
    const Result<std::shared_ptr<boost::asio::ssl::context>> context = tlsContext(files);
    if (!context)
        return context.error();
    post([impl = m_impl.get(), context = *context] { impl->m_tls = context; });
    return {};
}

Result<quint16> HttpServer::listen(const ListenAddress &address)
{
    return m_impl->listen(address);
}

void HttpServer::setLimits(const Limits &limits)
{
    post([impl = m_impl.get(), limits] { impl->m_limits = limits; });
}

void HttpServer::stopListening()
{
    post([impl = m_impl.get()] {
        impl->stopListening();
        impl->countSessions();
    });
}

std::size_t HttpServer::connections() const
{
    return m_impl->m_count;
}

void HttpServer::post(std::function<void()> work)
{
    boost::asio::post(m_impl->m_loop->context(), std::move(work));
}

} // namespace codewar::http

// SPDX-License-Identifier: GPL-3.0-or-later
// A session over each kind of stream.
#include "runner/server/http/session.h"

#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/write.hpp>

namespace codewar::http {

namespace {

using boost::asio::ip::tcp;
using TlsStream = boost::asio::ssl::stream<tcp::socket>;

/// Empty where the connection is gone already. A client of IPv4 is the same one over a socket of IPv6.
std::string addressText(const tcp::endpoint &endpoint)
{
    const auto address = endpoint.address();
    if (address.is_v6() && address.to_v6().is_v4_mapped())
        return boost::asio::ip::make_address_v4(boost::asio::ip::v4_mapped, address.to_v6()).to_string();
    return address.to_string();
}

std::string peerOf(const tcp::socket &socket)
{
    boost::system::error_code code;
    const tcp::endpoint endpoint = socket.remote_endpoint(code);
    return code ? std::string() : addressText(endpoint);
}

std::string localOf(const tcp::socket &socket)
{
    boost::system::error_code code;
    const tcp::endpoint endpoint = socket.local_endpoint(code);
    return code ? std::string() : addressText(endpoint);
}

void closeNow(tcp::socket &socket)
{
    boost::system::error_code ignored;
    socket.close(ignored);
}

class PlainSession final : public Session
{
public:
    PlainSession(std::shared_ptr<Loop> loop, SessionOwner &owner, tcp::socket socket)
        : Session(std::move(loop), owner, peerOf(socket), localOf(socket)), m_socket(std::move(socket))
    {}
    void start() override { begin(); }

protected:
    void readSome(boost::asio::mutable_buffer into, Done done) override
    {
        m_socket.async_read_some(into, std::move(done));
    }
    void writeAll(Bytes bytes, Done done) override
    {
        boost::asio::async_write(m_socket, bytes, std::move(done));
    }
    void shutDownWriting(Done done) override
    {
        boost::system::error_code code;
        m_socket.shutdown(tcp::socket::shutdown_send, code);
        done(code, 0);
    }
    void closeSocket() override { closeNow(m_socket); }
    bool isSecure() const override { return false; }

private:
    tcp::socket m_socket;
};

class TlsSession final : public Session
{
public:
    TlsSession(std::shared_ptr<Loop> loop, SessionOwner &owner, tcp::socket socket,
               std::shared_ptr<boost::asio::ssl::context> context)
        : Session(std::move(loop), owner, peerOf(socket), localOf(socket)),
          m_context(std::move(context)),
          m_stream(std::move(socket), *m_context)
    {}
    void start() override
    {
        m_stream.async_handshake(TlsStream::server, [self = shared_from_this(), this](const auto &error) {
            if (error)
                close();
            else
                begin();
        });
    }

protected:
    void readSome(boost::asio::mutable_buffer into, Done done) override
    {
        m_stream.async_read_some(into, std::move(done));
    }
    void writeAll(Bytes bytes, Done done) override
    {
        boost::asio::async_write(m_stream, bytes, std::move(done));
    }
    void shutDownWriting(Done done) override
    {
        // The other side answers in its own time; only our word must have left.
        m_stream.async_shutdown([self = shared_from_this(), done = std::move(done)](const auto &) {
            done(boost::asio::error::eof, 0);
        });
    }
    void closeSocket() override { closeNow(m_stream.next_layer()); }
    bool isSecure() const override { return true; }

private:
    std::shared_ptr<boost::asio::ssl::context> m_context;
    TlsStream m_stream;
};

} // namespace

std::shared_ptr<Session> makePlainSession(std::shared_ptr<Loop> loop, SessionOwner &owner, tcp::socket socket)
{
    return std::make_shared<PlainSession>(std::move(loop), owner, std::move(socket));
}

std::shared_ptr<Session> makeTlsSession(std::shared_ptr<Loop> loop, SessionOwner &owner, tcp::socket socket,
                                        std::shared_ptr<boost::asio::ssl::context> context)
{
    return std::make_shared<TlsSession>(std::move(loop), owner, std::move(socket), std::move(context));
}

} // namespace codewar::http

// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/docker/engine/enginerrors.h"
#include "runner/sandbox/docker/engine/streamconnection.h"
#include "runner/sandbox/docker/engine/tcpconnect.h"
#include "runner/sandbox/docker/engine/transport.h"

#include <boost/asio/local/stream_protocol.hpp>

#include <QFile>

namespace codewar::docker {

namespace asio = boost::asio;

namespace {

class UnixTransport final : public Transport
{
public:
    explicit UnixTransport(Endpoint endpoint) : m_endpoint(std::move(endpoint)) {}

    Result<std::unique_ptr<Connection>> connect(AgentStream::TimePoint deadline,
                                                std::stop_token stop) override
    {
        using Socket = asio::local::stream_protocol::socket;
        // Asio throws where a socket address has no room for the path, or no descriptor is left for the loop.
        try {
            const asio::local::stream_protocol::endpoint address(
                QFile::encodeName(m_endpoint.path).toStdString());
            auto loop = std::make_unique<ConnectionLoop>();
            auto socket = std::make_unique<Socket>(loop->context());
            const auto failure = loop->runUntilDone(
                [&](auto done) { socket->async_connect(address, std::move(done)); }, deadline, stop);
            if (failure)
                return connectError(m_endpoint, failure);
            return makeConnection(std::move(loop), std::move(socket));
        } catch (const boost::system::system_error &error) {
            return cannotConnect(m_endpoint, error.code());
        }
    }

private:
    const Endpoint m_endpoint;
};

class TcpTransport final : public Transport
{
public:
    explicit TcpTransport(Endpoint endpoint) : m_endpoint(std::move(endpoint)) {}

    Result<std::unique_ptr<Connection>> connect(AgentStream::TimePoint deadline,
                                                std::stop_token stop) override
    {
        try {
            auto loop = std::make_unique<ConnectionLoop>();
            auto socket = std::make_unique<asio::ip::tcp::socket>(loop->context());
            const Result<void> connected = connectTcp(m_endpoint, *loop, *socket, deadline, stop);
            if (!connected)
                return connected.error();
            return makeConnection(std::move(loop), std::move(socket));
        } catch (const boost::system::system_error &error) {
            return outOfResources(error.code());
        }
    }

private:
    const Endpoint m_endpoint;
};

} // namespace

std::unique_ptr<Transport> makeUnixTransport(const Endpoint &endpoint)
{
    return std::make_unique<UnixTransport>(endpoint);
}

std::unique_ptr<Transport> makeTcpTransport(const Endpoint &endpoint)
{
    return std::make_unique<TcpTransport>(endpoint);
}

} // namespace codewar::docker

// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/docker/engine/tcpconnect.h"

#include "runner/sandbox/docker/engine/enginerrors.h"
#include "runner/sandbox/docker/engine/hostaddresses.h"

#include <boost/asio/connect.hpp>

namespace codewar::docker {

namespace asio = boost::asio;

namespace {

/// An engine that vanished without a word, as with its network, is noticed after a minute of silence.
void noticeVanishedPeer(asio::ip::tcp::socket &socket)
{
    boost::system::error_code ignored;
    socket.set_option(asio::socket_base::keep_alive(true), ignored);
#ifdef TCP_KEEPIDLE // else the system's own times hold
    using Seconds = asio::detail::socket_option::integer<IPPROTO_TCP, TCP_KEEPIDLE>;
    using Interval = asio::detail::socket_option::integer<IPPROTO_TCP, TCP_KEEPINTVL>;
    using Count = asio::detail::socket_option::integer<IPPROTO_TCP, TCP_KEEPCNT>;
    socket.set_option(Seconds(30), ignored);
    socket.set_option(Interval(10), ignored);
    socket.set_option(Count(3), ignored);
#endif
    socket.set_option(asio::ip::tcp::no_delay(true), ignored);
}

} // namespace

Error connectError(const Endpoint &endpoint, const boost::system::error_code &failure)
{
    if (failure == asio::error::operation_aborted)
        return cancelled();
    if (failure == asio::error::timed_out)
        return connectTimedOut(endpoint);
    return cannotConnect(endpoint, failure);
}

Result<void> connectTcp(const Endpoint &endpoint, ConnectionLoop &loop, asio::ip::tcp::socket &socket,
                        AgentStream::TimePoint deadline, const std::stop_token &stop)
{
    const Result<std::vector<std::string>> addresses = lookUpHost(endpoint.host, deadline, stop);
    if (!addresses)
        return addresses.error();
    std::vector<asio::ip::tcp::endpoint> candidates;
    for (const std::string &address : *addresses) {
        boost::system::error_code failure;
        const auto parsed = asio::ip::make_address(address, failure);
        if (!failure)
            candidates.emplace_back(parsed, endpoint.port);
    }
    if (candidates.empty())
        return noSuchHost(endpoint.host);
    const auto failure = loop.runUntilDone(
        [&](auto done) { asio::async_connect(socket, candidates, std::move(done)); }, deadline, stop);
    if (failure)
        return connectError(endpoint, failure);
    noticeVanishedPeer(socket);
    return {};
}

} // namespace codewar::docker

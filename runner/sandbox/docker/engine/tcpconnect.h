// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// For the transports' own .cpp files: it brings in all of Asio.
#include "runner/run/result.h"
#include "runner/sandbox/docker/engine/endpoint.h"
#include "runner/sandbox/docker/engine/streamconnection.h"

#include <boost/asio/ip/tcp.hpp>

#include <stop_token>

namespace codewar::docker {

/// Connects `socket`, whose executor is `loop`'s, to the first address of the endpoint's host that answers.
Result<void> connectTcp(const Endpoint &endpoint, ConnectionLoop &loop, boost::asio::ip::tcp::socket &socket,
                        AgentStream::TimePoint deadline, const std::stop_token &stop);

/// What runUntilDone() ended with, as a sentence.
Error connectError(const Endpoint &endpoint, const boost::system::error_code &failure);

} // namespace codewar::docker

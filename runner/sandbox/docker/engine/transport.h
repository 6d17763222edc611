// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"
#include "runner/sandbox/docker/engine/connection.h"
#include "runner/sandbox/docker/engine/endpoint.h"

#include <memory>
#include <stop_token>

namespace codewar::docker {

/// A way to an engine. One implementation for each kind of way; thread-safe.
class Transport
{
public:
    virtual ~Transport() = default;

    /// Blocks until it is connected (and, where the way is protected, both sides are proven), the deadline is
    /// over or the stop is requested.
    virtual Result<std::unique_ptr<Connection>> connect(AgentStream::TimePoint deadline,
                                                        std::stop_token stop) = 0;
};

/// An error where what proves us (certificate, key) cannot be read.
Result<std::unique_ptr<Transport>> makeTransport(const Endpoint &endpoint);

/// Its parts, by the kind of endpoint.
std::unique_ptr<Transport> makeUnixTransport(const Endpoint &endpoint);
std::unique_ptr<Transport> makeTcpTransport(const Endpoint &endpoint);
Result<std::unique_ptr<Transport>> makeTlsTransport(const Endpoint &endpoint);

} // namespace codewar::docker

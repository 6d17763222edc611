// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/docker/engine/transport.h"

namespace codewar::docker {

Result<std::unique_ptr<Transport>> makeTransport(const Endpoint &endpoint)
{
    if (endpoint.kind == Endpoint::Kind::UnixSocket)
        return makeUnixTransport(endpoint);
    if (endpoint.tls)
        return makeTlsTransport(endpoint);
    return makeTcpTransport(endpoint);
}

} // namespace codewar::docker

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/connect/connect.h"
#include "runner/sandbox/docker/engine/endpoint.h"

namespace codewar {

/// Reads what the address needs of Docker's settings and certificates.
Result<docker::Endpoint> endpointOf(const EngineAddress &address);

} // namespace codewar

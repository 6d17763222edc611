// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/agent/options.h"

#include <string>

namespace codewar::agent {

/// Makes sure that a container engine made the container as programs may run in it: read-only but for the
/// bounded places of `options`, without a network, with limits, and the agent with no more rights than it
/// needs. Opens what the agent needs of it and fills that in. The error, or empty.
std::string moveIntoContainer(Options &options);

} // namespace codewar::agent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/agent/control.h"
#include "runner/agent/hostwishes.h"

#include <cstdint>
#include <string>

namespace codewar::agent {

/// Asks the host for a memory limit and waits for its answer; what else it says meanwhile goes to `wishes`.
/// What is wrong, or empty; empty too where the host is gone (Control::closed()).
std::string requestMemoryLimit(Control &control, HostWishes &wishes, std::uint64_t bytes);

} // namespace codewar::agent

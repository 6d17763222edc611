// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/agent/control.h"
#include "runner/agent/hostwishes.h"

#include <cstdint>
#include <string>

namespace codewar::agent {

/// Asks the host for a memory limit.
void askForMemoryLimit(Control &control, std::uint64_t bytes);
/// Why the limit was not set, as the host's answer tells; empty where it was.
std::string refusalIn(const Frame &memoryLimitSet);
/// Waits for the answer; what else the host says meanwhile goes to `wishes`. What is wrong, or empty; empty
/// too where the host is gone (Control::closed()).
std::string awaitMemoryLimit(Control &control, HostWishes &wishes);

} // namespace codewar::agent

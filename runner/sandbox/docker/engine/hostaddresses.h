// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"
#include "runner/sandbox/agentstream.h"

#include <QString>

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace codewar::docker {

/// Numeric addresses of a host, best first, never none. An address stands for itself; a name is looked up,
/// and given up on at the deadline or when stop is requested, although the system's look-up itself cannot be
/// ended: it goes on for a while on a thread of its own.
Result<std::vector<std::string>> lookUpHost(const QString &host, AgentStream::TimePoint deadline,
                                            const std::stop_token &stop);

} // namespace codewar::docker

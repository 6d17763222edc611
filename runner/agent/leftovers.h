// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/agent/fd.h"

#include <string>

namespace codewar::agent {

/// Removes everything inside an open folder, following no link. False where something would not go.
bool emptyFolder(Fd folder);

/// What outlives all processes of a sandbox apart from files: System V objects, POSIX message queues and TCP
/// connections winding down. A description of what was found, or empty.
std::string findLeftovers();

} // namespace codewar::agent

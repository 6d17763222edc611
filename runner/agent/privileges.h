// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/agent/options.h"

#include <string>

namespace codewar::agent {

/// Mounts the tmpfs file systems of `options`, empty and bounded. The error, or empty.
std::string mountWritable(const Options &options);

/// Makes /proc read-only for everybody but the holder of the descriptor it hands out, so that no program can
/// take itself off the list of the memory limit's victims again. The error, or empty.
std::string protectProc(int &writableProc);

/// Gives up every capability but those needed to act as and end the job user, for this process and all it
/// starts, becomes unreadable for programs of the same user, and loads the system call filter. For good.
/// The error, or empty. Sources: capabilities(7), prctl(2), seccomp(2).
std::string dropPrivileges(const Options &options);

/// In a container: makes sure that the engine left the agent root's id and the capabilities to act as and end
/// the job user, no more, that no program can gain new ones, and that a system call filter is loaded. Becomes
/// unreadable for programs. The error, or empty.
std::string keepOnlyJobPrivileges();

/// In a child about to become the job: takes the job's user and group id and gives up what is left.
bool becomeJobUser(int jobUser);

} // namespace codewar::agent

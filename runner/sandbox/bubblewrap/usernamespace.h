// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

namespace codewar {

/// Two user ids of the host that belong to nobody: one for a sandbox's agent, one for its programs. Every
/// sandbox has its own pair, because the kernel counts pipes, signals and processes by user.
struct UserPair
{
    uid_t agent;
    uid_t job;
};

/// The next pair. Only root can use it.
UserPair pickUserPair();

/// Reads bubblewrap's answer from `infoFd`, maps the pair into the new user namespace (user_namespaces(7))
/// and lets bubblewrap go on. Where that fails bubblewrap goes on all the same and fails with a message.
void mapUserPair(const UserPair &users, int infoFd, int goOnFd);

} // namespace codewar

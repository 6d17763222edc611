// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <optional>

/// All processes of the sandbox but the agent, which as pid 1 of their namespace is parent of every orphan.
namespace codewar::agent {

struct Reaped
{
    pid_t pid = 0;
    bool signalled = false;
    int status = 0; ///< exit status or signal
    std::uint64_t maxRssBytes = 0;
};

/// One child that has ended, without waiting; nothing where there is none now.
std::optional<Reaped> reapOne();

/// Kills every process but the agent and reaps them all. One kill(2) reaches even a fork bomb: a process with
/// a fatal signal pending cannot fork. False where some would not end within `timeoutMs`.
/// `onReaped` is told of each.
bool killAll(int timeoutMs, void (*onReaped)(void *context, const Reaped &), void *context);

/// Sum over all processes of memory that is theirs: anonymous and shared pages, and System V segments.
std::uint64_t residentBytes();
/// Shared memory and page tables of the whole machine (meminfo in proc(5)).
std::uint64_t machineSharedBytes();
/// The same as residentBytes() with shared pages counted once; slow for large programs.
std::uint64_t proportionalBytes();

} // namespace codewar::agent

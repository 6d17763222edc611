// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace codewar::agent {

/// What the sandbox tells its agent on the command line; all set by our own host side.
struct Options
{
    /// A tmpfs that programs may write to.
    struct Place
    {
        std::string path;
        unsigned mode = 0;
        std::uint64_t bytes = 0; ///< 0 where it is mounted already
        std::uint64_t inodes = 0;
    };
    /// Each run takes the next of these user and group ids, and the first again after the last.
    struct JobUsers
    {
        int first = -1; ///< -1: the agent's own, always
        int count = 1;
    };

    std::vector<Place> places; ///< the first is the work directory
    /// The places are mounted, the privileges dropped and the filter loaded before the agent starts, by a
    /// container engine; the agent only makes sure of it. Otherwise it does all that itself.
    bool container = false;
    JobUsers jobUsers;
    int seccompFd = -1;     ///< a BPF program, as seccomp_export_bpf(3) writes it; -1: filtered from outside
    int writableProc = -1;  ///< set by the agent itself: /proc as it was before it became read-only
    int processor = -1;     ///< the one processor of the sandbox; -1: any (a cgroup bounds the time)
    int writeRules = -1;    ///< set by the agent itself: the Landlock rules of programs
    std::string cgroupRoot; ///< where the agent finds the files below itself, read-only
    int cgroupVersion = 0;
    bool limitByHost = false; ///< set by the agent itself: it can only read memoryLimitFd
    int memoryLimitFd = -1;   ///< memory.limit_in_bytes or memory.max
    int memorySwapFd = -1;    ///< memory.memsw.limit_in_bytes (v1, where swap is accounted)
    int memoryPeakFd = -1;    ///< memory.max_usage_in_bytes or memory.peak
    int memoryUsageFd = -1;   ///< memory.usage_in_bytes or memory.current
    int memoryEventsFd = -1;  ///< memory.oom_control or memory.events
    int memoryStatFd = -1;    ///< memory.stat
    int cpuUsageFd = -1;      ///< cpuacct.usage or cpu.stat
};

/// Reads "name=value" arguments; nothing where one is unknown or wrong.
std::optional<Options> parseOptions(int argc, char **argv);

} // namespace codewar::agent

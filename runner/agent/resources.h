// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/agent/options.h"
#include "runner/agent/protocol/message.h"

#include <sys/types.h>

#include <cstdint>
#include <string>

namespace codewar::agent {

/// What one stage used.
struct Usage
{
    std::uint64_t cpuNs = 0;
    std::uint64_t peakBytes = 0;
    PeakSource peakSource = PeakSource::None;
    bool outOfMemory = false;
};

/// Sets the memory limit of a stage and measures it: by the cgroup's own files where there are any, else by
/// sampling /proc. Sources: the kernel's cgroup-v1/memory.rst, cgroup-v2.rst, proc(5).
class Resources
{
public:
    explicit Resources(const Options &options);

    bool hasCgroup() const { return m_options.cgroupVersion != 0; }

    /// Whether what is held before a stage begins leaves it anything of this limit.
    bool leavesRoomWithin(std::uint64_t memoryLimit) const;
    /// Whether only the host can set this limit, and has not yet. Waits a moment for memory of ended
    /// processes that is in its way.
    bool needsHostFor(std::uint64_t memoryLimit) const;
    /// Whether a stage with this limit may begin under the lower one that stands, as most compiles never need
    /// more.
    bool mayBeginBelow(std::uint64_t memoryLimit) const;
    void beginBelow(std::uint64_t memoryLimit);
    /// Memory runs short in a stage that began below: the host has to raise the limit. Told once.
    bool runsShort();
    void limitRaised();
    /// What ended the stage was the limit below which it began, not its own.
    bool lowerLimitStruck() const;
    /// A stage begins; `warmPid` is a process that was started for it earlier, 0 for none. The error, or
    /// empty.
    std::string begin(std::uint64_t memoryLimit, pid_t warmPid);
    /// Whether what a stage holds has to be looked at while it runs, every watchIntervalMs.
    bool watches() const { return !hasCgroup() || !m_peakIsReset; }
    /// Takes a sample where it watches. Whether the stage holds more than its limit, where no cgroup sees to
    /// that.
    bool overLimit();
    /// The stage is over and all its processes are reaped; `maxRssBytes` as getrusage(2) tells.
    Usage end(std::uint64_t maxRssBytes);

    /// After a job: waits until the kernel has taken back what its processes held, which can be a moment
    /// after their end. False where too much stays charged for another job.
    bool waitUntilReleased() const;

    static constexpr int watchIntervalMs = 5;

private:
    std::string setMemoryLimit(std::uint64_t bytes) const;
    bool limitIs(std::uint64_t bytes) const;
    bool waitUntilBelow(std::uint64_t bytes) const;
    std::uint64_t oomKills() const;
    std::uint64_t unreclaimable() const;
    std::uint64_t cpuUsage() const;

    const Options &m_options;
    std::uint64_t m_emptyBytes; ///< charged before the first job
    std::uint64_t m_sharedBefore = 0;
    std::uint64_t m_limit = 0;
    std::uint64_t m_usageBefore = 0;
    std::uint64_t m_peakBefore = 0;
    std::uint64_t m_oomBefore = 0;
    std::uint64_t m_cpuBefore = 0;
    std::uint64_t m_sampledPeak = 0;
    std::uint64_t m_lowerLimit = 0; ///< below which the stage began; 0: it began under its own
    std::uint64_t m_oomAtRaise = 0;
    bool m_raiseWanted = false;
    bool m_peakIsReset = false; ///< in this stage
    bool m_struck = false;
};

/// CPU time of this process' reaped children and all of theirs, in nanoseconds.
std::uint64_t reapedCpuNs();

} // namespace codewar::agent

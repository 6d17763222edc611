// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/agent/resources.h"

#include "runner/agent/processes.h"
#include "runner/agent/textfile.h"

#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>

namespace codewar::agent {

namespace {

constexpr std::uint64_t tolerableBytes = 12u << 20;
/// A compile may begin under no lower limit than this, and asks for its own where it comes so near to it.
/// What it can take while the host raises the limit, some 20 ms, is less.
constexpr std::uint64_t leastToBeginWith = 192u << 20;
constexpr std::uint64_t reserveBytes = 96u << 20;
constexpr int releasePollMs = 5;
constexpr int releaseTimeoutMs = 1000;
/// Growth of shared memory and page tables on the whole machine, in limits, that is put down to the program.
/// Only a net: what it catches is memory that no process maps any more.
constexpr std::uint64_t machineGrowthLimits = 2;

std::uint64_t toNs(const timeval &time)
{
    return static_cast<std::uint64_t>(time.tv_sec) * 1'000'000'000u +
           static_cast<std::uint64_t>(time.tv_usec) * 1000u;
}

std::uint64_t cpuOfProcess(pid_t pid)
{
    clockid_t clock;
    timespec time{};
    if (pid <= 0 || ::clock_getcpuclockid(pid, &clock) != 0 || ::clock_gettime(clock, &time) != 0)
        return 0;
    return static_cast<std::uint64_t>(time.tv_sec) * 1'000'000'000u +
           static_cast<std::uint64_t>(time.tv_nsec);
}

} // namespace

std::uint64_t reapedCpuNs()
{
    rusage usage{};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    return toNs(usage.ru_utime) + toNs(usage.ru_stime);
}

Resources::Resources(const Options &options) : m_options(options), m_emptyBytes(unreclaimable()) {}

/// Charged memory without cached files, which the kernel drops when it is needed.
std::uint64_t Resources::unreclaimable() const
{
    const std::uint64_t files =
        readField(m_options.memoryStatFd, "active_file") + readField(m_options.memoryStatFd, "inactive_file");
    const std::uint64_t used = readNumber(m_options.memoryUsageFd);
    return used > files ? used - files : 0;
}

bool Resources::waitUntilReleased() const
{
    return waitUntilBelow(m_emptyBytes + tolerableBytes);
}

bool Resources::waitUntilBelow(std::uint64_t bytes) const
{
    for (int waitedMs = 0; unreclaimable() > bytes; waitedMs += releasePollMs) {
        if (waitedMs >= releaseTimeoutMs)
            return false;
        ::usleep(releasePollMs * 1000);
    }
    return true;
}

/// The kernel keeps limits in whole pages, rounded down.
bool Resources::limitIs(std::uint64_t bytes) const
{
    const auto page = static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
    return readNumber(m_options.memoryLimitFd) == bytes / page * page;
}

bool Resources::needsHostFor(std::uint64_t memoryLimit) const
{
    if (!m_options.limitByHost || limitIs(memoryLimit))
        return false;
    // A limit below what is still charged would make the kernel look for a victim.
    (void)waitUntilBelow(memoryLimit);
    return true;
}

bool Resources::leavesRoomWithin(std::uint64_t memoryLimit) const
{
    return !hasCgroup() || waitUntilBelow(memoryLimit);
}

std::string Resources::setMemoryLimit(std::uint64_t bytes) const
{
    const int limit = m_options.memoryLimitFd;
    const int swap = m_options.memorySwapFd;
    if (limit < 0)
        return {};
    if (m_options.limitByHost)
        return limitIs(bytes) ? "" : "the memory limit is not the one that was asked for";
    // memsw must never be below the plain limit, so the order depends on the direction: try both.
    for (int attempt = 0; attempt < 3; ++attempt) {
        const bool swapSet = swap < 0 || writeNumber(swap, bytes);
        if (writeNumber(limit, bytes) && (swapSet || writeNumber(swap, bytes)))
            return {};
    }
    return "setting the memory limit to " + std::to_string(bytes) + " bytes: " + std::strerror(errno);
}

std::uint64_t Resources::oomKills() const
{
    return readField(m_options.memoryEventsFd, "oom_kill");
}

std::uint64_t Resources::cpuUsage() const
{
    return m_options.cgroupVersion == 2 ? readField(m_options.cpuUsageFd, "usage_usec") * 1000
                                        : readNumber(m_options.cpuUsageFd);
}

bool Resources::mayBeginBelow(std::uint64_t memoryLimit) const
{
    const std::uint64_t standing = readNumber(m_options.memoryLimitFd);
    return m_options.limitByHost && standing < memoryLimit && standing >= leastToBeginWith;
}

void Resources::beginBelow(std::uint64_t memoryLimit)
{
    const std::uint64_t standing = readNumber(m_options.memoryLimitFd);
    (void)begin(standing, 0);
    m_limit = memoryLimit;
    m_lowerLimit = standing;
}

bool Resources::runsShort()
{
    const std::uint64_t plenty = m_lowerLimit - std::min(m_lowerLimit, reserveBytes);
    // The second number takes the kernel much longer than the first.
    const bool is = m_lowerLimit > 0 && !m_raiseWanted && readNumber(m_options.memoryUsageFd) > plenty &&
                    unreclaimable() > plenty;
    m_raiseWanted |= is;
    return is;
}

void Resources::limitRaised()
{
    m_oomAtRaise = oomKills();
    m_lowerLimit = 0;
}

bool Resources::lowerLimitStruck() const
{
    return (m_lowerLimit > 0 ? oomKills() : m_oomAtRaise) > m_oomBefore;
}

std::string Resources::begin(std::uint64_t memoryLimit, pid_t warmPid)
{
    m_limit = memoryLimit;
    m_lowerLimit = 0;
    m_oomAtRaise = 0;
    m_raiseWanted = false;
    m_sampledPeak = 0;
    m_struck = false;
    // What an interpreter started ahead used before the job came is not the job's.
    m_cpuBefore = m_options.cpuUsageFd >= 0 ? cpuUsage() : reapedCpuNs() + cpuOfProcess(warmPid);
    m_sharedBefore = hasCgroup() ? 0 : machineSharedBytes();
    if (!hasCgroup())
        return {};
    std::string error = setMemoryLimit(memoryLimit);
    // Only v1, and v2 from kernel 6.12 on, can reset the mark, and not where the file is read-only; where it
    // cannot, only a rise counts, and what does not reach the old mark is sampled.
    m_peakIsReset = writeNumber(m_options.memoryPeakFd, 0);
    m_usageBefore = readNumber(m_options.memoryUsageFd);
    m_peakBefore = readNumber(m_options.memoryPeakFd);
    m_oomBefore = oomKills();
    return error;
}

bool Resources::overLimit()
{
    if (hasCgroup()) {
        const std::uint64_t used = m_peakIsReset ? 0 : readNumber(m_options.memoryUsageFd);
        m_sampledPeak = std::max(m_sampledPeak, used - std::min(used, m_usageBefore));
        return false;
    }
    std::uint64_t held = residentBytes();
    // A sum of resident sizes counts shared pages once for each process; only then is the exact, slow sum
    // worth it.
    if (held > m_limit)
        held = proportionalBytes();
    m_sampledPeak = std::max(m_sampledPeak, held);
    m_struck |= held > m_limit || machineSharedBytes() > m_sharedBefore + machineGrowthLimits * m_limit;
    return m_struck;
}

Usage Resources::end(std::uint64_t maxRssBytes)
{
    Usage usage;
    const std::uint64_t cpu = m_options.cpuUsageFd >= 0 ? cpuUsage() : reapedCpuNs();
    usage.cpuNs = cpu > m_cpuBefore ? cpu - m_cpuBefore : 0;
    usage.outOfMemory = m_struck || oomKills() > m_oomBefore;
    const std::uint64_t peak = readNumber(m_options.memoryPeakFd);
    const std::uint64_t rise = peak > m_peakBefore && peak > m_usageBefore ? peak - m_usageBefore : 0;
    usage.peakBytes = std::max({rise, m_sampledPeak, maxRssBytes});
    usage.peakSource = usage.peakBytes == 0               ? PeakSource::None
                       : usage.peakBytes == rise          ? PeakSource::Cgroup
                       : usage.peakBytes == m_sampledPeak ? PeakSource::Sampled
                                                          : PeakSource::Rusage;
    return usage;
}

} // namespace codewar::agent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/agent/cgroupfiles.h"

#include "runner/agent/textfile.h"

#include <fcntl.h>
#include <unistd.h>

#include <cctype>
#include <cstdlib>

namespace codewar::agent {

namespace {

/// "No limit" reads "max" in version 2 and the largest number of whole pages in version 1.
constexpr std::uint64_t noLimit = 1ull << 62;

bool holdsLimit(const std::string &text)
{
    return !text.empty() && std::isdigit(static_cast<unsigned char>(text[0])) &&
           std::strtoull(text.c_str(), nullptr, 10) < noLimit;
}

void openVersion1(Options &options)
{
    const auto open = [&](const char *path) {
        return ::open((options.cgroupRoot + path).c_str(), O_RDONLY | O_CLOEXEC);
    };
    options.cgroupVersion = 1;
    options.memoryLimitFd = open("/memory/memory.limit_in_bytes");
    options.memoryPeakFd = open("/memory/memory.max_usage_in_bytes");
    options.memoryUsageFd = open("/memory/memory.usage_in_bytes");
    options.memoryEventsFd = open("/memory/memory.oom_control");
    options.memoryStatFd = open("/memory/memory.stat");
    options.cpuUsageFd = open("/cpuacct/cpuacct.usage");
}

void openVersion2(Options &options)
{
    const auto open = [&](const char *path) {
        return ::open((options.cgroupRoot + path).c_str(), O_RDONLY | O_CLOEXEC);
    };
    options.cgroupVersion = 2;
    options.memoryLimitFd = open("/memory.max");
    options.memoryPeakFd = open("/memory.peak"); // from kernel 5.19 on
    options.memoryUsageFd = open("/memory.current");
    options.memoryEventsFd = open("/memory.events");
    options.memoryStatFd = open("/memory.stat");
    options.cpuUsageFd = open("/cpu.stat");
}

} // namespace

std::string openCgroupFiles(Options &options)
{
    const bool version2 = ::access((options.cgroupRoot + "/cgroup.controllers").c_str(), F_OK) == 0;
    version2 ? openVersion2(options) : openVersion1(options);
    options.limitByHost = true;
    if (!holdsLimit(readText(options.memoryLimitFd)))
        return "the container has no memory limit, or it cannot be read below " + options.cgroupRoot;
    if (!holdsLimit(readText(options.cgroupRoot + (version2 ? "/pids.max" : "/pids/pids.max"))))
        return "the container has no limit of processes, or it cannot be read below " + options.cgroupRoot;
    for (int fd : {options.memoryUsageFd, options.memoryEventsFd, options.memoryStatFd, options.cpuUsageFd}) {
        if (fd < 0)
            return "the container's use of memory and time cannot be read below " + options.cgroupRoot;
    }
    return {};
}

} // namespace codewar::agent

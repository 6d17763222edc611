// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/metrics/processnumbers.h"

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace codewar {

namespace {

double cpuSeconds(int who)
{
    rusage usage{};
    ::getrusage(who, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double openDescriptors()
{
    std::error_code problem;
    const std::filesystem::directory_iterator entries("/proc/self/fd", problem);
    // One of them reads the folder.
    return problem ? 0 : double(std::distance(begin(entries), end(entries)) - 1);
}

} // namespace

ProcessNumbers processNumbers()
{
    ProcessNumbers numbers;
    numbers.cpuSeconds = cpuSeconds(RUSAGE_SELF);
    numbers.childrenCpuSeconds = cpuSeconds(RUSAGE_CHILDREN);
    std::ifstream pages("/proc/self/statm");
    pages >> numbers.virtualBytes >> numbers.residentBytes;
    const double pageBytes = double(::sysconf(_SC_PAGESIZE));
    numbers.virtualBytes *= pageBytes;
    numbers.residentBytes *= pageBytes;
    numbers.openDescriptors = openDescriptors();
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    numbers.mostDescriptors = double(limit.rlim_cur);
    // The folder is as old as the process.
    static const double start = [] {
        struct stat info
        {};
        return ::stat("/proc/self", &info) == 0 ? double(info.st_mtim.tv_sec) : 0;
    }();
    numbers.startSeconds = start;
    return numbers;
}

} // namespace codewar

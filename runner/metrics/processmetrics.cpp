// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/metrics/processmetrics.h"

#include "runner/metrics/family.h"

#include <sys/resource.h>
#include <unistd.h>

#include <fstream>

namespace codewar {

namespace {

double residentBytes()
{
    std::ifstream file("/proc/self/statm");
    double pages = 0;
    file >> pages >> pages;
    return pages * double(::sysconf(_SC_PAGESIZE));
}

double cpuSeconds(int who)
{
    rusage usage{};
    ::getrusage(who, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

prometheus::Gauge &cpuOf(prometheus::Registry &registry, const char *name)
{
    return family(registry, prometheus::BuildGauge(), "process_cpu_seconds_total", "CPU time of this process")
        .Add({{"of", name}});
}

} // namespace

ProcessMetrics::ProcessMetrics(prometheus::Registry &registry, const char *name)
    : m_ownCpu(cpuOf(registry, name)),
      m_childrensCpu(cpuOf(registry, "children")),
      m_memory(family(registry, prometheus::BuildGauge(), "process_resident_memory_bytes",
                      "Memory of this process")
                   .Add({}))
{}

void ProcessMetrics::update()
{
    m_ownCpu.Set(cpuSeconds(RUSAGE_SELF));
    m_childrensCpu.Set(cpuSeconds(RUSAGE_CHILDREN));
    m_memory.Set(residentBytes());
}

} // namespace codewar

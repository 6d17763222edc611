// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/metrics/processmetrics.h"

#include "runner/metrics/family.h"
#include "runner/metrics/processnumbers.h"

namespace codewar {

namespace {

prometheus::Counter &counter(prometheus::Registry &registry, const char *name, const char *help)
{
    return family(registry, prometheus::BuildCounter(), name, help).Add({});
}

prometheus::Gauge &gauge(prometheus::Registry &registry, const char *name, const char *help)
{
    return family(registry, prometheus::BuildGauge(), name, help).Add({});
}

void raise(prometheus::Counter &counter, double to)
{
    if (to > counter.Value())
        counter.Increment(to - counter.Value());
}

} // namespace

ProcessMetrics::ProcessMetrics(prometheus::Registry &registry)
    : m_ownCpu(
          counter(registry, "process_cpu_seconds_total", "CPU time of this process without its children")),
      m_childrensCpu(counter(registry, "codewar_children_cpu_seconds_total",
                             "CPU time of child processes that have ended")),
      m_resident(gauge(registry, "process_resident_memory_bytes", "Memory of this process")),
      m_virtual(gauge(registry, "process_virtual_memory_bytes", "Address space of this process")),
      m_openDescriptors(gauge(registry, "process_open_fds", "File descriptors open")),
      m_mostDescriptors(gauge(registry, "process_max_fds", "Most that may be open")),
      m_start(gauge(registry, "process_start_time_seconds", "Start, since 1970"))
{}

void ProcessMetrics::update()
{
    const ProcessNumbers numbers = processNumbers();
    raise(m_ownCpu, numbers.cpuSeconds);
    raise(m_childrensCpu, numbers.childrenCpuSeconds);
    m_resident.Set(numbers.residentBytes);
    m_virtual.Set(numbers.virtualBytes);
    m_openDescriptors.Set(numbers.openDescriptors);
    m_mostDescriptors.Set(numbers.mostDescriptors);
    m_start.Set(numbers.startSeconds);
}

} // namespace codewar

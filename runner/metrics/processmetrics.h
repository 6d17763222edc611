// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <prometheus/gauge.h>
#include <prometheus/registry.h>

namespace codewar {

/// What this process takes of the machine.
class ProcessMetrics
{
public:
    /// `registry` must outlive it. `name` says which of our programs it is.
    ProcessMetrics(prometheus::Registry &registry, const char *name);

    /// To what it is at this moment. Thread-safe.
    void update();

private:
    prometheus::Gauge &m_ownCpu;
    prometheus::Gauge &m_childrensCpu;
    prometheus::Gauge &m_memory;
};

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/registry.h>

namespace codewar {

/// What this process takes of the machine.
class ProcessMetrics
{
public:
    /// `registry` must outlive it.
    explicit ProcessMetrics(prometheus::Registry &registry);

    /// To what it is at this moment. By one thread at a time.
    void update();

private:
    prometheus::Counter &m_ownCpu;
    prometheus::Counter &m_childrensCpu;
    prometheus::Gauge &m_resident;
    prometheus::Gauge &m_virtual;
    prometheus::Gauge &m_openDescriptors;
    prometheus::Gauge &m_mostDescriptors;
    prometheus::Gauge &m_start;
};

} // namespace codewar

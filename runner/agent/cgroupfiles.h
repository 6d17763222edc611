// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/agent/options.h"

#include <string>

namespace codewar::agent {

/// Opens the files of the container's own cgroup below options.cgroupRoot for reading and fills in the
/// descriptors and the version. The error, or empty: a container without a limit of memory or processes is
/// refused. Sources: the kernel's cgroup-v1/memory.rst and cgroup-v2.rst.
std::string openCgroupFiles(Options &options);

} // namespace codewar::agent

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/agent/options.h"

#include <string>

namespace codewar::agent {

/// A mount that programs might write to beside the places of `options`, e.g. a volume that the image
/// declares; empty where there is none. What the kernel's own file systems hold is for others to guard:
/// Landlock rules, rights, and the look for leftovers.
std::string findWritableMount(const Options &options);

} // namespace codewar::agent

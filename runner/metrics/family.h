// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <prometheus/registry.h>

namespace codewar {

/// A family of `registry`, of the kind that `builder` builds.
template <typename Builder>
auto &family(prometheus::Registry &registry, Builder builder, const char *name, const char *help)
{
    return builder.Name(name).Help(help).Register(registry);
}

} // namespace codewar

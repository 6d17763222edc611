// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace CLI {
class App;
}

namespace codewar {

/// The commands and options of a program as JSON: what packaging/manual/ makes manual pages and completions
/// of.
std::string describe(const CLI::App &app, const std::string &version);

} // namespace codewar

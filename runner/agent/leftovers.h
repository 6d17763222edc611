// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace codewar::agent {

/// Removes everything inside a folder, following no link. False where something would not go.
bool emptyFolder(const std::string &path);

/// What outlives all processes of a sandbox apart from files: System V objects and TCP connections winding
/// down. A description of what was found, or empty.
std::string findLeftovers();

} // namespace codewar::agent

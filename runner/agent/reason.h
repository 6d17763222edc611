// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cerrno>
#include <cstring>
#include <string>

namespace codewar::agent {

/// "what: why", after a system call that failed.
inline std::string withReason(const std::string &what)
{
    return what + ": " + std::strerror(errno);
}

} // namespace codewar::agent

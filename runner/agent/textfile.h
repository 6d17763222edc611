// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

/// The kernel's small text files in /proc and /sys.
namespace codewar::agent {

/// The first 8 KiB from the file's start; empty where it cannot be read.
std::string readText(int fd);
std::string readText(const std::string &path);
/// The number a file starts with; 0 where there is none.
std::uint64_t readNumber(int fd);
/// The number after "KEY " at the start of a line; 0 where there is none.
std::uint64_t readField(int fd, const char *key);
/// False where the file does not take it.
bool writeNumber(int fd, std::uint64_t value);

} // namespace codewar::agent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/agent/textfile.h"

#include "runner/agent/fd.h"

#include <fcntl.h>
#include <unistd.h>

#include <cstdlib>

namespace codewar::agent {

std::string readText(int fd)
{
    char buffer[8192];
    const ssize_t size = fd < 0 ? -1 : ::pread(fd, buffer, sizeof buffer, 0);
    return size > 0 ? std::string(buffer, static_cast<std::size_t>(size)) : std::string();
}

std::string readText(const std::string &path)
{
    const Fd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    return readText(fd.get());
}

std::uint64_t readNumber(int fd)
{
    return std::strtoull(readText(fd).c_str(), nullptr, 10);
}

std::uint64_t readField(int fd, const char *key)
{
    const std::string text = "\n" + readText(fd);
    const std::string start = std::string("\n") + key + " ";
    const std::size_t at = text.find(start);
    return at == std::string::npos ? 0 : std::strtoull(text.c_str() + at + start.size(), nullptr, 10);
}

bool writeNumber(int fd, std::uint64_t value)
{
    const std::string text = std::to_string(value);
    return ::pwrite(fd, text.data(), text.size(), 0) == static_cast<ssize_t>(text.size());
}

} // namespace codewar::agent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/agent/mounts.h"

#include "runner/agent/fd.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <string_view>

namespace codewar::agent {

namespace {

/// Cuts off what is before the next `end`, or all.
std::string_view take(std::string_view &text, char end)
{
    const std::size_t at = text.find(end);
    const std::string_view taken = text.substr(0, at);
    text = at == std::string_view::npos ? std::string_view() : text.substr(at + 1);
    return taken;
}

bool isBelow(std::string_view path, std::string_view folder)
{
    return path == folder || (path.starts_with(folder) && path[folder.size()] == '/');
}

/// An engine may mount single files of its own, such as /etc/hosts.
bool isClosedFile(const std::string &path)
{
    struct stat info
    {};
    return ::stat(path.c_str(), &info) == 0 && S_ISREG(info.st_mode) && (info.st_mode & S_IWOTH) == 0;
}

bool isExpected(const std::string &path, const Options &options)
{
    return isBelow(path, "/proc") || isBelow(path, "/dev") || isBelow(path, "/sys") || isClosedFile(path) ||
           std::any_of(options.places.begin(), options.places.end(),
                       [&](const Options::Place &place) { return place.path == path; });
}

} // namespace

std::string findWritableMount(const Options &options)
{
    const Fd mounts(::open("/proc/self/mountinfo", O_RDONLY | O_CLOEXEC));
    std::string text;
    char buffer[4096];
    for (ssize_t size = 0; (size = ::read(mounts.get(), buffer, sizeof buffer)) > 0;)
        text.append(buffer, static_cast<std::size_t>(size));
    if (text.empty())
        return "a mount in a list that cannot be read";
    for (std::string_view rest = text; !rest.empty();) {
        std::string_view line = take(rest, '\n');
        // "ID PARENT DEVICE ROOT PATH OPTIONS ..." (proc(5))
        for (int skipped = 0; skipped < 4; ++skipped)
            take(line, ' ');
        const std::string path(take(line, ' '));
        if (line.starts_with("rw,") && !isExpected(path, options))
            return path;
    }
    return {};
}

} // namespace codewar::agent

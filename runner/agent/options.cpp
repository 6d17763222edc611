// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/agent/options.h"

#include <charconv>
#include <string_view>
#include <utility>

namespace codewar::agent {

namespace {

template <typename Number>
bool parseNumber(std::string_view text, Number &value, int base = 10)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    return error == std::errc() && end == text.data() + text.size();
}

/// "PATH:BYTES:INODES:MODE", the mode in octal.
bool parseTmpfs(std::string_view text, Options::Tmpfs &tmpfs)
{
    std::string_view fields[4];
    for (std::string_view &field : fields) {
        const std::size_t colon = text.find(':');
        field = text.substr(0, colon);
        text = colon == std::string_view::npos ? std::string_view() : text.substr(colon + 1);
    }
    tmpfs.path = fields[0];
    return !tmpfs.path.empty() && parseNumber(fields[1], tmpfs.bytes) &&
           parseNumber(fields[2], tmpfs.inodes) && parseNumber(fields[3], tmpfs.mode, 8) && text.empty();
}

bool parseOption(std::string_view name, std::string_view value, Options &options)
{
    if (name == "tmpfs") {
        options.mounts.emplace_back();
        return parseTmpfs(value, options.mounts.back());
    }
    const std::pair<std::string_view, int Options::*> numbers[] = {
        {"seccomp-fd", &Options::seccompFd},
        {"job-user", &Options::jobUser},
        {"processor", &Options::processor},
        {"cgroup-version", &Options::cgroupVersion},
        {"memory-limit-fd", &Options::memoryLimitFd},
        {"memory-swap-fd", &Options::memorySwapFd},
        {"memory-peak-fd", &Options::memoryPeakFd},
        {"memory-usage-fd", &Options::memoryUsageFd},
        {"memory-events-fd", &Options::memoryEventsFd},
        {"memory-stat-fd", &Options::memoryStatFd},
        {"cpu-usage-fd", &Options::cpuUsageFd},
    };
    for (const auto &[known, member] : numbers) {
        if (name == known)
            return parseNumber(value, options.*member);
    }
    return false;
}

} // namespace

std::optional<Options> parseOptions(int argc, char **argv)
{
    Options options;
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument(argv[i]);
        const std::size_t equals = argument.find('=');
        if (equals == std::string_view::npos ||
            !parseOption(argument.substr(0, equals), argument.substr(equals + 1), options))
            return std::nullopt;
    }
    if (options.mounts.empty())
        return std::nullopt;
    return options;
}

} // namespace codewar::agent

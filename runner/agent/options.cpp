// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/agent/options.h"

#include <algorithm>
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

/// Cuts off the text up to the first colon; all of it where there is none.
std::string_view takeField(std::string_view &text)
{
    const std::size_t colon = text.find(':');
    const std::string_view field = text.substr(0, colon);
    text = colon == std::string_view::npos ? std::string_view() : text.substr(colon + 1);
    return field;
}

/// "PATH:BYTES:INODES:MODE" of a place to mount, "PATH:MODE" of one that is mounted; the mode in octal.
bool parsePlace(std::string_view text, bool mounted, Options::Place &place)
{
    place.path = takeField(text);
    const bool bounded =
        mounted || (parseNumber(takeField(text), place.bytes) && parseNumber(takeField(text), place.inodes));
    return bounded && place.path.starts_with('/') && parseNumber(takeField(text), place.mode, 8) &&
           text.empty();
}

/// "FIRST:COUNT".
bool parseUsers(std::string_view text, Options::JobUsers &users)
{
    return parseNumber(takeField(text), users.first) && parseNumber(takeField(text), users.count) &&
           text.empty() && users.first > 0 && users.count > 0;
}

bool parseOption(std::string_view name, std::string_view value, Options &options)
{
    if (name == "tmpfs" || name == "place") {
        options.places.emplace_back();
        options.container |= name == "place";
        return parsePlace(value, name == "place", options.places.back());
    }
    if (name == "job-users")
        return parseUsers(value, options.jobUsers);
    if (name == "job-user")
        return parseNumber(value, options.jobUsers.first);
    if (name == "cgroup-root") {
        options.cgroupRoot = value;
        return value.starts_with('/');
    }
    const std::pair<std::string_view, int Options::*> numbers[] = {
        {"seccomp-fd", &Options::seccompFd},          {"processor", &Options::processor},
        {"cgroup-version", &Options::cgroupVersion},  {"memory-limit-fd", &Options::memoryLimitFd},
        {"memory-swap-fd", &Options::memorySwapFd},   {"memory-peak-fd", &Options::memoryPeakFd},
        {"memory-usage-fd", &Options::memoryUsageFd}, {"memory-events-fd", &Options::memoryEventsFd},
        {"memory-stat-fd", &Options::memoryStatFd},   {"cpu-usage-fd", &Options::cpuUsageFd},
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
    const auto mounted = [](const Options::Place &place) { return place.bytes == 0; };
    const bool mixed =
        options.container && !std::all_of(options.places.begin(), options.places.end(), mounted);
    if (options.places.empty() || mixed || (!options.container && !options.cgroupRoot.empty()))
        return std::nullopt;
    return options;
}

} // namespace codewar::agent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/agent/container.h"

#include "runner/agent/cgroupfiles.h"
#include "runner/agent/landlock.h"
#include "runner/agent/leftovers.h"
#include "runner/agent/mounts.h"
#include "runner/agent/privileges.h"
#include "runner/agent/reason.h"
#include "runner/agent/textfile.h"

#include <fcntl.h>
#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>
#include <vector>

namespace codewar::agent {

namespace {

/// A tmpfs mounted without a bound gets one from the machine's memory, which is far more.
constexpr std::uint64_t mostBytes = 1u << 30;
constexpr std::uint64_t mostInodes = 1u << 17;

std::string checkMounts(const Options &options)
{
    struct statvfs root
    {};
    if (::statvfs("/", &root) != 0 || (root.f_flag & ST_RDONLY) == 0)
        return "the container's root must be read-only";
    const std::string found = findWritableMount(options);
    return found.empty() ? "" : "the container must have no writable mount but its places: " + found;
}

/// Every place must be a file system of its own, so that what it holds can be measured.
std::string checkPlace(const Options::Place &place, std::vector<dev_t> &known)
{
    struct stat folder
    {};
    struct statfs info
    {};
    if (::lstat(place.path.c_str(), &folder) != 0 || ::statfs(place.path.c_str(), &info) != 0)
        return withReason("looking at " + place.path);
    if (info.f_type != TMPFS_MAGIC || std::count(known.begin(), known.end(), folder.st_dev) != 0)
        return place.path + " must be a tmpfs of its own";
    known.push_back(folder.st_dev);
    const auto blockSize = static_cast<std::uint64_t>(info.f_bsize);
    if (info.f_blocks == 0 || info.f_blocks > mostBytes / blockSize || info.f_files == 0 ||
        info.f_files > mostInodes)
        return place.path +
               " must be mounted with a size (at most 1 GiB) and a number of inodes (at most 131072)";
    if ((info.f_flags & ST_NOSUID) == 0 || (info.f_flags & ST_NODEV) == 0 || (info.f_flags & ST_RDONLY) != 0)
        return place.path + " must be mounted writable, nosuid and nodev";
    if (folder.st_uid != ::geteuid() || ::chmod(place.path.c_str(), place.mode) != 0)
        return place.path + " must belong to the agent's user";
    return {};
}

std::string checkPlaces(const Options &options)
{
    struct stat root
    {};
    struct stat devices
    {};
    if (::stat("/", &root) != 0 || ::stat("/dev", &devices) != 0)
        return withReason("looking at the container's root");
    std::vector<dev_t> known{root.st_dev, devices.st_dev};
    for (const Options::Place &place : options.places) {
        if (const std::string error = checkPlace(place, known); !error.empty())
            return error;
    }
    return {};
}

/// The loopback interface has no line among the routes of IPv4; of IPv6 it is the only one with addresses.
std::string checkNetwork()
{
    const std::string routes = readText("/proc/net/route");
    const std::string addresses = readText("/proc/net/if_inet6");
    bool connected = std::count(routes.begin(), routes.end(), '\n') > 1;
    for (std::size_t end = addresses.find('\n'); end != std::string::npos;
         end = addresses.find('\n', end + 1))
        connected |= !addresses.substr(0, end).ends_with(" lo");
    return connected ? "the container must have no network" : "";
}

std::string checkNothingIsShared()
{
    const std::string found = findLeftovers();
    return found.empty() ? "" : "the container shares a network or IPC namespace with others: " + found;
}

std::string openProc(Options &options)
{
    options.writableProc = ::open("/proc", O_PATH | O_DIRECTORY | O_CLOEXEC);
    return options.writableProc < 0 ? withReason("opening /proc") : "";
}

} // namespace

std::string moveIntoContainer(Options &options)
{
    if (options.jobUsers.first < 0 || options.cgroupRoot.empty())
        return "in a container the agent must be told users for programs and where the cgroup is";
    std::string error = keepOnlyJobPrivileges();
    if (error.empty())
        error = checkMounts(options);
    if (error.empty())
        error = checkPlaces(options);
    if (error.empty())
        error = checkNetwork();
    if (error.empty())
        error = checkNothingIsShared();
    if (error.empty())
        error = openCgroupFiles(options);
    if (error.empty())
        error = openProc(options);
    if (error.empty())
        error = makeWriteRules(options, options.writeRules);
    return error;
}

} // namespace codewar::agent

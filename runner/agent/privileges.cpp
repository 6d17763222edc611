// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/agent/privileges.h"

#include "runner/agent/fd.h"
#include "runner/agent/reason.h"

#include <fcntl.h>
#include <grp.h>
#include <linux/capability.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <vector>

namespace codewar::agent {

namespace {

/// To become the job user and to end what it started.
constexpr unsigned jobCapabilities = 1u << CAP_SETUID | 1u << CAP_SETGID | 1u << CAP_KILL;

bool hasOnlyJobCapabilities()
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct data[2] = {};
    return ::syscall(SYS_capget, &header, data) == 0 && data[0].effective == jobCapabilities &&
           data[0].permitted == jobCapabilities && data[1].effective == 0 && data[1].permitted == 0;
}

bool boundingSetIsNarrow()
{
    int bounded = 0;
    for (int capability = 0; (bounded = ::prctl(PR_CAPBSET_READ, capability, 0, 0, 0)) >= 0; ++capability) {
        if (bounded == 1 && (capability > 31 || (1u << capability & jobCapabilities) == 0))
            return false;
    }
    return true;
}

bool setCapabilities(unsigned mask)
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct data[2] = {{mask, mask, 0}, {0, 0, 0}};
    return ::syscall(SYS_capset, &header, data) == 0;
}

bool dropBoundingSet()
{
    for (int capability = 0; ::prctl(PR_CAPBSET_READ, capability, 0, 0, 0) >= 0; ++capability) {
        if (::prctl(PR_CAPBSET_DROP, capability, 0, 0, 0) != 0)
            return false;
    }
    return true;
}

std::string loadFilter(int fd)
{
    struct stat info
    {};
    if (::fstat(fd, &info) != 0 || info.st_size <= 0 || info.st_size % sizeof(sock_filter) != 0)
        return "the system call filter is unreadable";
    std::vector<sock_filter> program(static_cast<std::size_t>(info.st_size) / sizeof(sock_filter));
    if (::pread(fd, program.data(), static_cast<std::size_t>(info.st_size), 0) != info.st_size)
        return withReason("reading the system call filter");
    const sock_fprog filter{static_cast<unsigned short>(program.size()), program.data()};
    if (::syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &filter) != 0)
        return withReason("loading the system call filter");
    return {};
}

} // namespace

std::string mountWritable(const Options &options)
{
    for (const Options::Place &tmpfs : options.places) {
        char data[128];
        std::snprintf(data, sizeof data, "size=%llu,nr_inodes=%llu,mode=%o",
                      static_cast<unsigned long long>(tmpfs.bytes),
                      static_cast<unsigned long long>(tmpfs.inodes), tmpfs.mode);
        if (::mount("tmpfs", tmpfs.path.c_str(), "tmpfs", MS_NOSUID | MS_NODEV, data) != 0)
            return withReason("mounting a bounded tmpfs on " + tmpfs.path);
    }
    return {};
}

std::string protectProc(int &writableProc)
{
    writableProc = ::open("/proc", O_PATH | O_DIRECTORY | O_CLOEXEC);
    const unsigned long flags = MS_NOSUID | MS_NODEV | MS_NOEXEC;
    if (writableProc < 0 || ::mount("/proc", "/proc", nullptr, MS_BIND, nullptr) != 0 ||
        ::mount(nullptr, "/proc", nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY | flags, nullptr) != 0)
        return withReason("making /proc read-only");
    return {};
}

std::string dropPrivileges(const Options &options)
{
    const unsigned kept = options.jobUsers.first < 0 ? 0 : jobCapabilities;
    ::prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0);
    if (!dropBoundingSet())
        return withReason("dropping the capability bounding set");
    if (!setCapabilities(kept))
        return withReason("dropping capabilities");
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return withReason("forbidding new privileges");
    if (::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        return withReason("hiding the agent");
    // Whoever started the sandbox may have asked for this already, but the kernel forgets it when a process
    // changes its user or capabilities, as happens on the way to here.
    if (::prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) != 0)
        return withReason("following the parent's death");
    if (options.seccompFd < 0)
        return {};
    const std::string error = loadFilter(options.seccompFd);
    ::close(options.seccompFd);
    return error;
}

std::string keepOnlyJobPrivileges()
{
    if (::getuid() != 0 || ::geteuid() != 0)
        return "the container must run the agent as user 0";
    if (!hasOnlyJobCapabilities() || !boundingSetIsNarrow())
        return "the container must have the capabilities SETUID, SETGID and KILL and no other";
    if (::prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) != 1)
        return "the container must forbid new privileges (no-new-privileges)";
    if (::prctl(PR_GET_SECCOMP, 0, 0, 0, 0) != SECCOMP_MODE_FILTER)
        return "the container must have a system call filter (seccomp)";
    // What children would inherit goes too.
    ::prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0);
    if (!setCapabilities(jobCapabilities))
        return withReason("dropping inheritable capabilities");
    if (::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        return withReason("hiding the agent");
    return {};
}

bool becomeJobUser(int jobUser)
{
    if (jobUser >= 0) {
        const auto id = static_cast<uid_t>(jobUser);
        if (::setgroups(0, nullptr) != 0 || ::setresgid(id, id, id) != 0 || ::setresuid(id, id, id) != 0)
            return false;
    }
    return setCapabilities(0);
}

} // namespace codewar::agent

// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/agent/privileges.h"

#include "runner/agent/fd.h"

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

#include <cerrno>
#include <cstring>
#include <vector>

namespace codewar::agent {

namespace {

std::string failure(const std::string &what)
{
    return what + ": " + std::strerror(errno);
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
        return failure("reading the system call filter");
    const sock_fprog filter{static_cast<unsigned short>(program.size()), program.data()};
    if (::syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &filter) != 0)
        return failure("loading the system call filter");
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
            return failure("mounting a bounded tmpfs on " + tmpfs.path);
    }
    return {};
}

std::string protectProc(int &writableProc)
{
    writableProc = ::open("/proc", O_PATH | O_DIRECTORY | O_CLOEXEC);
    const unsigned long flags = MS_NOSUID | MS_NODEV | MS_NOEXEC;
    if (writableProc < 0 || ::mount("/proc", "/proc", nullptr, MS_BIND, nullptr) != 0 ||
        ::mount(nullptr, "/proc", nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY | flags, nullptr) != 0)
        return failure("making /proc read-only");
    return {};
}

std::string dropPrivileges(const Options &options)
{
    const unsigned kept =
        options.jobUsers.first < 0 ? 0 : 1u << CAP_SETUID | 1u << CAP_SETGID | 1u << CAP_KILL;
    ::prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0);
    if (!dropBoundingSet())
        return failure("dropping the capability bounding set");
    if (!setCapabilities(kept))
        return failure("dropping capabilities");
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return failure("forbidding new privileges");
    if (::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        return failure("hiding the agent");
    // Whoever started the sandbox may have asked for this already, but the kernel forgets it when a process
    // changes its user or capabilities, as happens on the way to here.
    if (::prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) != 0)
        return failure("following the parent's death");
    if (options.seccompFd < 0)
        return {};
    const std::string error = loadFilter(options.seccompFd);
    ::close(options.seccompFd);
    return error;
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/agent/processes.h"

#include "runner/agent/fd.h"

#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/shm.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace codewar::agent {

namespace {

std::uint64_t nowMs()
{
    timespec time{};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<std::uint64_t>(time.tv_sec) * 1000u +
           static_cast<std::uint64_t>(time.tv_nsec) / 1'000'000u;
}

/// The number of KiB after `key` in a file of /proc; 0 where it cannot be read.
std::uint64_t kibField(const char *path, const char *key)
{
    char buffer[4096];
    const Fd fd(::open(path, O_RDONLY | O_CLOEXEC));
    const ssize_t size = fd ? ::read(fd.get(), buffer, sizeof buffer - 1) : -1;
    if (size <= 0)
        return 0;
    buffer[size] = '\0';
    const char *at = std::strstr(buffer, key);
    return at == nullptr ? 0 : std::strtoull(at + std::strlen(key), nullptr, 10) * 1024;
}

std::uint64_t residentOf(int pid)
{
    char path[64];
    std::snprintf(path, sizeof path, "/proc/%d/status", pid);
    return kibField(path, "RssAnon:") + kibField(path, "RssShmem:") + kibField(path, "VmPTE:");
}

std::uint64_t proportionalOf(int pid)
{
    char path[64];
    std::snprintf(path, sizeof path, "/proc/%d/smaps_rollup", pid);
    const std::uint64_t held = kibField(path, "Pss_Anon:") + kibField(path, "Pss_Shmem:");
    if (held == 0)
        return residentOf(pid);
    std::snprintf(path, sizeof path, "/proc/%d/status", pid);
    return held + kibField(path, "VmPTE:");
}

/// System V segments live in the sandbox's own namespace and count whether they are mapped or not.
std::uint64_t sharedSegmentBytes()
{
    shm_info info{};
    if (::shmctl(0, SHM_INFO, reinterpret_cast<shmid_ds *>(&info)) < 0)
        return 0;
    return static_cast<std::uint64_t>(info.shm_rss) * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
}

std::uint64_t sumOverProcesses(std::uint64_t (*bytesOf)(int))
{
    std::uint64_t sum = sharedSegmentBytes();
    DIR *folder = ::opendir("/proc");
    if (folder == nullptr)
        return sum;
    while (const dirent *entry = ::readdir(folder)) {
        const int pid = std::atoi(entry->d_name);
        if (pid > 1)
            sum += bytesOf(pid);
    }
    ::closedir(folder);
    return sum;
}

} // namespace

std::optional<Reaped> reapOne()
{
    int status = 0;
    rusage usage{};
    const pid_t pid = ::wait4(-1, &status, WNOHANG, &usage);
    if (pid <= 0)
        return std::nullopt;
    return Reaped{pid, WIFSIGNALED(status), WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status),
                  static_cast<std::uint64_t>(usage.ru_maxrss) * 1024};
}

bool killAll(int timeoutMs, void (*onReaped)(void *, const Reaped &), void *context)
{
    const std::uint64_t deadline = nowMs() + static_cast<std::uint64_t>(timeoutMs);
    while (true) {
        ::kill(-1, SIGKILL);
        while (const std::optional<Reaped> reaped = reapOne())
            onReaped(context, *reaped);
        siginfo_t info{};
        if (::waitid(P_ALL, 0, &info, WEXITED | WNOHANG | WNOWAIT) != 0 && errno == ECHILD)
            return true;
        const std::uint64_t now = nowMs();
        if (now >= deadline)
            return false;
        // The agent's SIGCHLD is blocked, so its arrival can be waited for without losing any.
        sigset_t childEnded;
        sigemptyset(&childEnded);
        sigaddset(&childEnded, SIGCHLD);
        const timespec wait{0, 20'000'000};
        ::sigtimedwait(&childEnded, nullptr, &wait);
    }
}

std::uint64_t residentBytes()
{
    return sumOverProcesses(residentOf);
}

std::uint64_t machineSharedBytes()
{
    return kibField("/proc/meminfo", "Shmem:") + kibField("/proc/meminfo", "PageTables:");
}

std::uint64_t proportionalBytes()
{
    return sumOverProcesses(proportionalOf);
}

} // namespace codewar::agent

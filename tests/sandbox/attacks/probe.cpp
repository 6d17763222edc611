// SPDX-License-Identifier: GPL-3.0-or-later
// Runs after every C++ attack, in the sandbox that it left.
#include <dirent.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

std::string namesIn(const char *folder)
{
    std::string names;
    DIR *entries = opendir(folder);
    while (const dirent *entry = entries != nullptr ? readdir(entries) : nullptr)
        names += std::string(entry->d_name) + ' ';
    return names;
}

bool emptyButFor(const char *folder, std::string known)
{
    const std::string names = namesIn(folder);
    std::size_t length = std::string(". .. ").size() + known.size();
    if (names.size() == length && names.find(known) != std::string::npos)
        return true;
    std::printf("BREACH %s holds %s\n", folder, names.c_str());
    return false;
}

bool holdsNothing(const char *folder)
{
    struct statvfs space = {};
    if (statvfs(folder, &space) == 0 && space.f_bfree == space.f_blocks && space.f_ffree == space.f_files - 1)
        return true;
    std::printf("BREACH %s has blocks or inodes in use\n", folder);
    return false;
}

std::string textOf(const std::string &path)
{
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// A table of /proc has nothing but its heading.
bool hasNoRows(const char *table)
{
    const std::string text = textOf(table);
    if (!text.empty() && text.find('\n') == text.size() - 1)
        return true;
    std::printf("BREACH %s holds %s\n", table, text.c_str());
    return false;
}

/// Unlike any other's: its namespace, and when its first process started.
std::string sandbox()
{
    char space[64] = {};
    const ssize_t length = readlink("/proc/self/ns/pid", space, sizeof space - 1);
    std::string text = textOf("/proc/1/stat");
    for (int field = 1; field < 22; ++field)
        text.erase(0, text.find(' ') + 1);
    return std::string(space, length > 0 ? length : 0) + text.substr(0, text.find(' '));
}

int main()
{
    // Without the cache the source and what was made of it are there; with it, the executable alone.
    const std::string here = namesIn(".");
    bool clean = here.size() <= std::string(". .. main.cpp executable ").size();
    if (!clean)
        std::printf("BREACH work folder holds %s\n", here.c_str());
    for (const char *folder : {"/tmp", "/dev/shm"})
        clean = emptyButFor(folder, "") && holdsNothing(folder) && clean;
    if (access("/dev/mqueue", F_OK) == 0)
        clean = emptyButFor("/dev/mqueue", "") && clean;
    for (const char *table : {"/proc/sysvipc/shm", "/proc/sysvipc/msg", "/proc/sysvipc/sem", "/proc/net/unix",
                              "/proc/net/tcp", "/proc/net/tcp6", "/proc/net/udp", "/proc/net/udp6"})
        clean = hasNoRows(table) && clean;
    int processes = 0;
    DIR *table = opendir("/proc");
    while (const dirent *entry = readdir(table))
        processes += std::atoi(entry->d_name) > 0;
    if (processes != 2)
        std::printf("BREACH %d processes\n", processes);
    if (clean && processes == 2)
        std::printf("CLEAN in %s as %u\n", sandbox().c_str(), getuid());
}

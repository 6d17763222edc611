// SPDX-License-Identifier: GPL-3.0-or-later
// Runs after every C++ attack, in the sandbox that it left.
#include <dirent.h>
#include <sys/stat.h>

#include <cstdio>
#include <cstdlib>
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

int main()
{
    // Without the cache the source and what was made of it are there; with it, the executable alone.
    const std::string here = namesIn(".");
    bool clean = here.size() <= std::string(". .. main.cpp executable ").size();
    if (!clean)
        std::printf("BREACH work folder holds %s\n", here.c_str());
    clean = emptyButFor("/tmp", "") && emptyButFor("/dev/shm", "") && clean;
    int processes = 0;
    DIR *table = opendir("/proc");
    while (const dirent *entry = readdir(table))
        processes += std::atoi(entry->d_name) > 0;
    if (processes != 2)
        std::printf("BREACH %d processes\n", processes);
    if (clean && processes == 2)
        std::puts("CLEAN");
}

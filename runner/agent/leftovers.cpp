// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/agent/leftovers.h"

#include "runner/agent/textfile.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstring>
#include <string_view>

namespace codewar::agent {

namespace {

/// Deeper trees than this are not walked (each level holds a descriptor); the sandbox is thrown away instead.
constexpr int maxDepth = 100;

bool emptyOpenFolder(int folder, int depth);

bool removeEntry(int folder, const char *name, int depth)
{
    if (::unlinkat(folder, name, 0) == 0)
        return true;
    // A program may have taken its own rights to a folder away; its owner can give them back.
    const Fd inner(::openat(folder, name, O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!inner || ::fchmodat(folder, name, 0700, 0) != 0)
        return false;
    const int child = ::openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    return child >= 0 && emptyOpenFolder(child, depth + 1) && ::unlinkat(folder, name, AT_REMOVEDIR) == 0;
}

/// Takes ownership of `folder`.
bool emptyOpenFolder(int folder, int depth)
{
    DIR *entries = depth > maxDepth ? nullptr : ::fdopendir(folder);
    if (entries == nullptr) {
        ::close(folder);
        return false;
    }
    bool empty = true;
    while (const dirent *entry = ::readdir(entries)) {
        const std::string_view name(entry->d_name);
        if (name != "." && name != "..")
            empty &= removeEntry(folder, entry->d_name, depth);
    }
    ::closedir(entries);
    return empty;
}

/// Whether a table of /proc has a line after its heading; a table that is not there has none.
bool hasRows(const char *path)
{
    const std::string text = readText(path);
    const std::size_t headingEnd = text.find('\n');
    return headingEnd != std::string::npos && headingEnd + 1 < text.size();
}

/// Whether the network namespace has TCP sockets, those in TIME_WAIT included: they would hold their ports
/// for a minute. The counts of sockstat cost nothing; /proc/net/tcp walks the whole machine's tables.
bool hasConnections()
{
    const std::string text = readText("/proc/net/sockstat");
    const std::size_t line = text.find("TCP: ");
    if (line == std::string::npos)
        return false;
    const std::string counts = text.substr(line, text.find('\n', line) - line);
    return counts.find(" inuse 0 ") == std::string::npos || counts.find(" tw 0 ") == std::string::npos ||
           readText("/proc/net/sockstat6").find("TCP6: inuse 0") == std::string::npos;
}

/// A container engine mounts a file system of the POSIX message queues, which outlive processes.
bool hasMessageQueues()
{
    DIR *entries = ::opendir("/dev/mqueue");
    if (entries == nullptr)
        return false;
    bool found = false;
    while (const dirent *entry = ::readdir(entries))
        found |= entry->d_name[0] != '.';
    ::closedir(entries);
    return found;
}

/// Sockets in flight in each other's queues go when the kernel collects them, which closing one starts
/// (unix(7)).
void collectSockets()
{
    const Fd socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
}

} // namespace

bool emptyFolder(Fd folder)
{
    return folder && emptyOpenFolder(folder.release(), 0);
}

std::string findLeftovers()
{
    collectSockets();
    for (const char *table :
         {"/proc/sysvipc/shm", "/proc/sysvipc/msg", "/proc/sysvipc/sem", "/proc/net/unix"}) {
        if (hasRows(table))
            return std::string("entries in ") + table;
    }
    if (hasMessageQueues())
        return "message queues";
    return hasConnections() ? "TCP connections" : "";
}

} // namespace codewar::agent

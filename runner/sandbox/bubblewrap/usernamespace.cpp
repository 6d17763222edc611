// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/bubblewrap/usernamespace.h"

#include "runner/sandbox/bubblewrap/bubblewraparguments.h"

#include <QByteArray>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <atomic>

namespace codewar {

namespace {

/// Above everything that distributions and systemd hand out (systemd's UIDS-GIDS.md: unused from 0x70000000).
constexpr uid_t firstUser = 0x70000000;
constexpr int infoTimeoutMs = 10'000;

bool writeMap(pid_t pid, const char *file, const UserPair &users)
{
    const QByteArray path = "/proc/" + QByteArray::number(pid) + '/' + file;
    const QByteArray map = "0 " + QByteArray::number(users.agent) + " 1\n" + QByteArray::number(jobUserId) +
                           ' ' + QByteArray::number(users.job) + " 1\n";
    const int fd = ::open(path.constData(), O_WRONLY | O_CLOEXEC);
    const bool written = fd >= 0 && ::write(fd, map.constData(), std::size_t(map.size())) == map.size();
    ::close(fd);
    return written;
}

/// The number after "child-pid": in what bubblewrap tells.
pid_t readChildPid(int infoFd)
{
    QByteArray text;
    while (!text.contains('}')) {
        char buffer[512];
        pollfd waiting{infoFd, POLLIN, 0};
        const ssize_t size =
            ::poll(&waiting, 1, infoTimeoutMs) > 0 ? ::read(infoFd, buffer, sizeof buffer) : 0;
        if (size <= 0)
            return -1;
        text.append(buffer, size);
    }
    const qsizetype key = text.indexOf("\"child-pid\":");
    return key < 0 ? -1 : text.mid(key + 12).trimmed().split(',').first().split('\n').first().toInt();
}

} // namespace

UserPair pickUserPair()
{
    static std::atomic<unsigned> counter{0};
    const uid_t first = firstUser + (static_cast<uid_t>(::getpid()) & 0xffff) * 512 + (counter++ % 256) * 2;
    return {first, first + 1};
}

void mapUserPair(const UserPair &users, int infoFd, int goOnFd)
{
    const pid_t child = readChildPid(infoFd);
    if (child > 0 && writeMap(child, "uid_map", users))
        (void)writeMap(child, "gid_map", users);
    (void)!::write(goOnFd, "1", 1);
}

} // namespace codewar

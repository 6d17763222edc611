// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/cgroup/cgrouptree.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace codewar {

namespace {

using namespace Qt::StringLiterals;

constexpr auto ownersEnd = "/codewar-owner"_L1;
constexpr auto memoryAndPids = "+memory +pids";

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A mount of a cgroup file system, from /proc/self/mountinfo: the part of the hierarchy shown, and where.
struct Mount
{
    QString shownRoot;
    QString place;
};

/// The mount of type `type` whose super options hold `option` (any where it is empty). See proc(5).
std::optional<Mount> findMount(const QString &root, const QByteArray &type, const QByteArray &option)
{
    const QList<QByteArray> lines = readFile(root + "/proc/self/mountinfo"_L1).split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype dash = line.indexOf(" - ");
        const QList<QByteArray> before = line.left(dash).split(' ');
        const QList<QByteArray> after = line.mid(dash + 3).split(' ');
        if (dash < 0 || before.size() < 5 || after.size() < 3 || after[0] != type)
            continue;
        if (option.isEmpty() || after[2].split(',').contains(option))
            return Mount{QString::fromLocal8Bit(before[3]), QString::fromLocal8Bit(before[4])};
    }
    return std::nullopt;
}

/// The path of this process in a hierarchy: the line of /proc/self/cgroup with `controller` ("" for v2).
std::optional<QString> ownPath(const QString &root, const QByteArray &controller)
{
    const QList<QByteArray> lines = readFile(root + "/proc/self/cgroup"_L1).split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype second = line.indexOf(':', line.indexOf(':') + 1);
        const QByteArray controllers = line.left(second).mid(line.indexOf(':') + 1);
        if (second > 0 && controllers.split(',').contains(controller))
            return QString::fromLocal8Bit(line.mid(second + 1));
    }
    return std::nullopt;
}

/// Where the hierarchy is mounted, and the group of this process in it.
struct Place
{
    QString top;
    QString own;
};

std::optional<Place> ownPlace(const QString &root, const QByteArray &type, const QByteArray &controller)
{
    const std::optional<Mount> mount = findMount(root, type, controller);
    std::optional<QString> path = ownPath(root, controller);
    if (!mount || !path)
        return std::nullopt;
    // In a container the mount shows only a part of the hierarchy, and the path is told from its true root.
    if (mount->shownRoot != "/"_L1 && path->startsWith(mount->shownRoot))
        path = path->mid(mount->shownRoot.size());
    const Place place{QDir::cleanPath(root + mount->place),
                      QDir::cleanPath(root + mount->place + u'/' + *path)};
    return QDir(place.own).exists() ? std::optional(place) : std::nullopt;
}

bool hasMemoryAndPids(const QString &file)
{
    const QList<QByteArray> controllers = readFile(file).simplified().split(' ');
    return controllers.contains("memory") && controllers.contains("pids");
}

} // namespace

QString ownGroupOfVersion1(const QString &root, const QString &controller)
{
    const std::optional<Place> place = ownPlace(root, "cgroup", controller.toLatin1());
    return place ? place->own : QString();
}

QString ownGroupOfVersion2(const QString &root)
{
    const std::optional<Place> place = ownPlace(root, "cgroup2", {});
    if (!place)
        return {};
    QString own = place->own;
    while (own.endsWith(ownersEnd))
        own.chop(ownersEnd.size());
    return hasMemoryAndPids(own + "/cgroup.controllers"_L1) ? own : QString();
}

QStringList groupsAroundVersion2(const QString &root, const QString &own)
{
    const std::optional<Place> place = ownPlace(root, "cgroup2", {});
    QStringList groups;
    for (QString group = own; place && group.startsWith(place->top + u'/');) {
        group = QFileInfo(group).path();
        if (hasMemoryAndPids(group + "/cgroup.subtree_control"_L1))
            groups += group;
    }
    return groups;
}

bool enableVersion2Controllers(const QString &own)
{
    const QString control = own + "/cgroup.subtree_control"_L1;
    if (!writeControl(control, memoryAndPids)) {
        const QString child = own + ownersEnd;
        const QByteArray self = QByteArray::number(::getpid());
        const bool moved = QDir().mkpath(child) && writeControl(child + "/cgroup.procs"_L1, self);
        if (!moved || !writeControl(control, memoryAndPids)) {
            (void)writeControl(own + "/cgroup.procs"_L1, self);
            (void)QDir().rmdir(child);
            return false;
        }
    }
    (void)writeControl(control, "+cpu");
    return true;
}

bool writeControl(const QString &path, const QByteArray &text)
{
    const int fd = openControl(path, O_WRONLY);
    if (fd < 0)
        return false;
    const bool written = ::write(fd, text.constData(), std::size_t(text.size())) == text.size();
    ::close(fd);
    return written;
}

int openControl(const QString &path, int flags)
{
    return ::open(path.toLocal8Bit().constData(), flags | O_CLOEXEC | O_NOFOLLOW);
}

int lockGroup(const QString &group)
{
    const int fd = openControl(group, O_RDONLY | O_DIRECTORY);
    if (fd >= 0 && ::flock(fd, LOCK_EX | LOCK_NB) == 0)
        return fd;
    ::close(fd);
    return -1;
}

QList<int> processesOf(const QString &group)
{
    QList<int> pids;
    const QList<QByteArray> lines = readFile(group + "/cgroup.procs"_L1).split('\n');
    for (const QByteArray &line : lines) {
        if (const int pid = line.toInt(); pid > 0)
            pids += pid;
    }
    return pids;
}

} // namespace codewar

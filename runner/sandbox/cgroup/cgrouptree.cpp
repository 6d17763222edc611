// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/cgroup/cgrouptree.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace codewar {

namespace {

using namespace Qt::StringLiterals;

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

QString ownFolder(const QString &root, const QByteArray &type, const QByteArray &controller)
{
    const std::optional<Mount> mount = findMount(root, type, controller);
    std::optional<QString> path = ownPath(root, controller);
    if (!mount || !path)
        return {};
    // In a container the mount shows only a part of the hierarchy, and the path is told from its true root.
    if (mount->shownRoot != "/"_L1 && path->startsWith(mount->shownRoot))
        path = path->mid(mount->shownRoot.size());
    const QString folder = QDir::cleanPath(root + mount->place + u'/' + *path);
    return QDir(folder).exists() ? folder : QString();
}

} // namespace

QString ownGroupOfVersion1(const QString &root, const QString &controller)
{
    return ownFolder(root, "cgroup", controller.toLatin1());
}

QString ownGroupOfVersion2(const QString &root)
{
    const QString folder = ownFolder(root, "cgroup2", {});
    const QList<QByteArray> controllers = readFile(folder + "/cgroup.controllers"_L1).simplified().split(' ');
    return controllers.contains("memory") && controllers.contains("pids") ? folder : QString();
}

bool enableVersion2Controllers(const QString &own)
{
    const QString control = own + "/cgroup.subtree_control"_L1;
    if (!writeControl(control, "+memory +pids")) {
        const QString child = own + "/codewar-owner"_L1;
        if (!QDir(own).mkpath(u"codewar-owner"_s) ||
            !writeControl(child + "/cgroup.procs"_L1, QByteArray::number(::getpid())) ||
            !writeControl(control, "+memory +pids"))
            return false;
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

QString processIdentity(int pid)
{
    if (pid <= 0)
        return {};
    const QByteArray stat = readFile(u"/proc/%1/stat"_s.arg(pid));
    // Field 22; counted from behind the name, which may itself hold spaces and parentheses.
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    return fields.size() > 19 ? u"%1-%2"_s.arg(pid).arg(QString::fromLatin1(fields[19])) : QString();
}

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosttraces.h"

#include "runner/sandbox/docker/containerspecification.h"
#include "runner/sandbox/docker/engine/containers.h"
#include "runner/sandbox/docker/engine/engine.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace codewar {
namespace {

constexpr int containerGraceMs = 30'000;

QByteArrayList linesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QByteArrayList();
}

/// Where runners started from here make their groups: below the group of this process, and, as a container
/// may be shown only its own part of a hierarchy, below the top of what is mounted.
QStringList groupFolders()
{
    QStringList folders;
    const QDir root(u"/sys/fs/cgroup"_s);
    const QStringList hierarchies = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot) << u"."_s;
    for (const QByteArray &line : linesOf(u"/proc/self/cgroup"_s)) {
        const QString own = QString::fromLocal8Bit(line.split(':').value(2));
        for (const QString &hierarchy : hierarchies)
            folders << QDir::cleanPath(root.filePath(hierarchy) + own + u"/codewar"_s);
    }
    for (const QString &hierarchy : hierarchies)
        folders << QDir::cleanPath(root.filePath(hierarchy) + u"/codewar"_s);
    folders.removeDuplicates();
    return folders;
}

} // namespace

QStringList controlGroupsOf(const QSet<qint64> &owners)
{
    QStringList found;
    for (const QString &folder : groupFolders()) {
        for (const QString &name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (owners.contains(name.section(u'-', 0, 0).toLongLong()))
                found << folder + u'/' + name;
        }
    }
    return found;
}

MountWatch::MountWatch()
{
    for (const QByteArray &line : linesOf(u"/proc/self/mountinfo"_s))
        m_known << line.split(' ').value(0);
}

QStringList MountWatch::appeared() const
{
    QStringList places;
    for (const QByteArray &line : linesOf(u"/proc/self/mountinfo"_s)) {
        const QByteArrayList fields = line.split(' ');
        if (!m_known.contains(fields.value(0)))
            places << QString::fromLocal8Bit(fields.value(4));
    }
    return places;
}

ContainerWatch::ContainerWatch()
{
    if (const Result<docker::Endpoint> endpoint = docker::findEndpoint())
        m_engine = std::make_unique<docker::Engine>(*endpoint);
}

ContainerWatch::~ContainerWatch() = default;

QStringList ContainerWatch::leftBy(const QSet<qint64> &owners)
{
    const QDeadlineTimer deadline(containerGraceMs);
    Result<QStringList> left = ownedBy(owners);
    while (left && !left->isEmpty() && !deadline.hasExpired()) {
        QThread::msleep(20);
        left = ownedBy(owners);
    }
    return left ? *left : QStringList{left.error().message};
}

Result<QStringList> ContainerWatch::ownedBy(const QSet<qint64> &owners)
{
    if (!m_engine)
        return Error{ErrorCode::NotFound, u"DOCKER_HOST names no engine"_s, u"the test"_s};
    const QString label = QString::fromLatin1(docker::ownerLabel);
    const Result<QList<docker::ContainerSummary>> ours = docker::Containers(*m_engine).list(label);
    if (!ours)
        return ours.error();
    QStringList found;
    for (const docker::ContainerSummary &container : *ours) {
        // "BOOT/NAMESPACE/PID-STARTTIME"
        const QString process = container.labels.value(label).section(u'/', 2);
        if (owners.contains(process.section(u'-', 0, 0).toLongLong()))
            found << u"container %1 (%2)"_s.arg(container.id.left(12), container.state);
    }
    return found;
}

} // namespace codewar

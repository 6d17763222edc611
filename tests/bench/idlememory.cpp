// SPDX-License-Identifier: GPL-3.0-or-later
#include "idlememory.h"

#include "runner/sandbox/docker/engine/containers.h"

#include <QFile>
#include <QJsonDocument>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <set>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace codewar {
namespace {

constexpr double mebibyte = 1 << 20;
/// An interpreter imports its modules, and what the last run left behind goes.
constexpr int settleMs = 3000;

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The first number on the line that begins with `name`.
qint64 number(const QByteArray &text, const QByteArray &name)
{
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size()).simplified().split(' ').front().toLongLong();
    }
    return 0;
}

qint64 parentOf(qint64 pid)
{
    return number(read(u"/proc/%1/status"_s.arg(pid)), "PPid:");
}

qint64 proportionalBytes(qint64 pid)
{
    return number(read(u"/proc/%1/smaps_rollup"_s.arg(pid)), "Pss:") * 1024;
}

/// Who listens on the engine's socket; 0 where that is no process here.
qint64 engineProcess(const docker::Endpoint &endpoint)
{
    const QByteArray path = endpoint.path.toLocal8Bit();
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (path.isEmpty() || path.size() >= qsizetype(sizeof address.sun_path))
        return 0;
    std::memcpy(address.sun_path, path.constData(), std::size_t(path.size()));
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    ucred peer = {};
    socklen_t size = sizeof peer;
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
        ::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size);
    ::close(socket);
    return peer.pid;
}

/// dockerd and, where it has one of its own, its containerd.
qint64 engineBytes(qint64 dockerd)
{
    qint64 bytes = proportionalBytes(dockerd);
    const QByteArray children = read(u"/proc/%1/task/%1/children"_s.arg(dockerd));
    for (const QByteArray &child : children.simplified().split(' '))
        bytes += child.isEmpty() ? 0 : proportionalBytes(child.toLongLong());
    return bytes;
}

std::set<QString> containerIds(docker::DockerSandbox &sandbox)
{
    const auto containers = docker::Containers(sandbox.engine()).list(u"codewar.owner"_s);
    if (!containers)
        qFatal("%s", qPrintable(containers.error().message));
    std::set<QString> ids;
    for (const docker::ContainerSummary &container : *containers)
        ids.insert(container.id);
    return ids;
}

qint64 firstProcess(docker::DockerSandbox &sandbox, const QString &id)
{
    const Result<QByteArray> answer = sandbox.engine().call({.target = u"/containers/%1/json"_s.arg(id)});
    if (!answer)
        qFatal("%s", qPrintable(answer.error().message));
    return QJsonDocument::fromJson(*answer)["State"_L1]["Pid"_L1].toInteger();
}

/// The folder of the group that a process' memory counts towards.
QString memoryGroup(qint64 pid)
{
    for (const QByteArray &line : read(u"/proc/%1/cgroup"_s.arg(pid)).split('\n')) {
        const QString path = QString::fromUtf8(line.mid(line.indexOf(':', line.indexOf(':') + 1) + 1));
        if (line.contains(":memory:"))
            return u"/sys/fs/cgroup/memory"_s + path;
        if (line.startsWith("0::") && QFile::exists(u"/sys/fs/cgroup/cgroup.controllers"_s))
            return u"/sys/fs/cgroup"_s + path;
    }
    qFatal("process %lld is in no memory group", static_cast<long long>(pid));
}

qint64 kernelBytes(const QString &group)
{
    const QByteArray first = read(group + u"/memory.kmem.usage_in_bytes"_s);
    return first.isEmpty() ? number(read(group + u"/memory.stat"_s), "kernel ")
                           : first.trimmed().toLongLong();
}

struct Usage
{
    qint64 program = 0;
    qint64 shim = 0;
    qint64 kernel = 0;
};

Usage usageOf(qint64 pid)
{
    const QString group = memoryGroup(pid);
    Usage usage;
    for (const QByteArray &process : read(group + u"/cgroup.procs"_s).simplified().split(' '))
        usage.program += proportionalBytes(process.toLongLong());
    usage.shim = proportionalBytes(parentOf(pid));
    usage.kernel = kernelBytes(group);
    return usage;
}

std::vector<std::unique_ptr<SandboxSession>> openIdle(docker::DockerSandbox &sandbox,
                                                      const Language &language, int count)
{
    std::vector<std::unique_ptr<SandboxSession>> sessions;
    while (int(sessions.size()) < count) {
        Result<std::unique_ptr<SandboxSession>> session = sandbox.open(language);
        if (!session)
            qFatal("%s", qPrintable(session.error().message));
        (*session)->warmUp(Limits());
        sessions.push_back(std::move(*session));
    }
    QThread::msleep(settleMs);
    return sessions;
}

} // namespace

QJsonObject idleMemory(docker::DockerSandbox &sandbox, const Language &language, int count)
{
    const qint64 dockerd = engineProcess(sandbox.engine().endpoint());
    if (proportionalBytes(dockerd) == 0) {
        std::printf(
            "Memory of idle containers is not measured: only root can read the engine's processes.\n");
        return {};
    }
    QThread::msleep(settleMs);
    const std::set<QString> others = containerIds(sandbox);
    const qint64 engineBefore = engineBytes(dockerd);
    const auto sessions = openIdle(sandbox, language, count);
    const qint64 engineGrowth = std::max<qint64>(0, engineBytes(dockerd) - engineBefore);
    Usage sum;
    for (const QString &id : containerIds(sandbox)) {
        if (others.contains(id))
            continue;
        const Usage one = usageOf(firstProcess(sandbox, id));
        sum.program += one.program;
        sum.shim += one.shim;
        sum.kernel += one.kernel;
    }
    const auto share = [&](qint64 bytes) { return static_cast<double>(bytes) / mebibyte / count; };
    const double all = share(sum.program + sum.shim + sum.kernel + engineGrowth);
    std::printf("%-28s %12.2f MB each of %d: processes %.2f, shim %.2f, kernel %.2f, engine %.2f\n",
                qPrintable(u"idle "_s + language.name), all, count, share(sum.program), share(sum.shim),
                share(sum.kernel), share(engineGrowth));
    return {{u"program"_s, share(sum.program)},
            {u"shim"_s, share(sum.shim)},
            {u"kernel"_s, share(sum.kernel)},
            {u"engine"_s, share(engineGrowth)},
            {u"all"_s, all}};
}

} // namespace codewar

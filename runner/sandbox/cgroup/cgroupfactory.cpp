// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/run/sentences.h"
#include "runner/sandbox/cgroup/cgroup.h"
#include "runner/sandbox/cgroup/cgrouptree.h"
#include "runner/sandbox/process/processidentity.h"

#include <QDir>
#include <QFileInfo>

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>

namespace codewar {

namespace {

using namespace Qt::StringLiterals;

constexpr auto baseName = "codewar"_L1;
/// One CPU: 100 ms of time in each period of 100 ms.
constexpr auto cpuPeriod = "100000";

/// "PID-STARTTIME-N": tells later whether the owner still lives, even when its pid was used again.
QString uniqueName()
{
    static std::atomic<unsigned> counter{0};
    return u"%1-%2"_s.arg(processIdentity(::getpid())).arg(++counter);
}

QString adviceWithoutCgroups()
{
    return Sentences::tr(
        "Control groups cannot be made here without more rights, so limits are held by rlimits and the "
        "agent's "
        "watch; for exact limits run as root, or from a delegated systemd scope (systemd-run --user "
        "--scope "
        "-p Delegate=yes).");
}

Error cannot(const QString &what)
{
    return {ErrorCode::Unavailable, u"%1: %2."_s.arg(what, QString::fromLocal8Bit(std::strerror(errno))),
            u"cgroup"_s};
}

} // namespace

CgroupFactory::CgroupFactory(bool wanted, const QString &root) : m_root(root)
{
    if (!wanted) {
        m_message = Sentences::tr(
            "Control groups are switched off; limits are held by rlimits and the agent's watch.");
        return;
    }
    if (!useVersion1() && !useVersion2()) {
        m_version = 0;
        return;
    }
    removeLeftovers();
    const Result<std::unique_ptr<Cgroup>> trial = create(1);
    if (!trial) {
        m_version = 0;
        m_message = adviceWithoutCgroups();
        return;
    }
    m_boundsCpu = (*trial)->files().boundsCpu;
}

bool CgroupFactory::useVersion1()
{
    m_bases.clear();
    for (const auto &controller : {"memory"_L1, "cpu"_L1, "cpuacct"_L1, "pids"_L1}) {
        const QString own = ownGroupOfVersion1(m_root, controller);
        if (own.isEmpty() || !QDir(own).mkpath(baseName)) {
            m_message = adviceWithoutCgroups();
            return false;
        }
        m_bases += own + u'/' + baseName;
    }
    m_version = 1;
    m_message = Sentences::tr("Limits are held by control groups, version 1.");
    return true;
}

bool CgroupFactory::useVersion2()
{
    const QString own = ownGroupOfVersion2(m_root);
    if (own.isEmpty())
        return false;
    if (enableVersion2Controllers(own) && useVersion2Below(own))
        return true;
    // Where others share the group, as the shell of a login does, it can have no children with limits.
    const QStringList around = groupsAroundVersion2(m_root, own);
    return std::any_of(around.begin(), around.end(),
                       [&](const QString &group) { return useVersion2Below(group); });
}

bool CgroupFactory::useVersion2Below(const QString &group)
{
    // A process may move only where it may write to the group that holds both ends of the way.
    const int procs = openControl(group + "/cgroup.procs"_L1, O_WRONLY);
    if (procs < 0)
        return false;
    ::close(procs);
    const QString base = group + u'/' + baseName;
    if (!QDir(group).mkpath(baseName) || !writeControl(base + "/cgroup.subtree_control"_L1, "+memory +pids"))
        return false;
    // Often not delegated; without it programs are held to one processor by affinity.
    (void)writeControl(base + "/cgroup.subtree_control"_L1, "+cpu");
    m_bases = {base};
    m_version = 2;
    m_message = Sentences::tr("Limits are held by control groups, version 2.");
    return true;
}

Result<std::unique_ptr<Cgroup>> CgroupFactory::create(int processes)
{
    const QString name = uniqueName();
    return m_version == 1 ? createVersion1(name, processes) : createVersion2(name, processes);
}

Result<std::unique_ptr<Cgroup>> CgroupFactory::createVersion1(const QString &name, int processes)
{
    QStringList folders;
    QList<int> processFiles;
    for (const QString &base : std::as_const(m_bases)) {
        const QString folder = base + u'/' + name;
        // cpu and cpuacct are often one hierarchy under two names.
        if (!QDir(folder).exists() && !QDir(base).mkdir(name))
            return cannot(Sentences::tr("Making the control group %1").arg(folder));
        folders += folder;
        processFiles += openControl(folder + "/cgroup.procs"_L1, O_WRONLY);
    }
    CgroupFiles files;
    files.version = 1;
    files.boundsCpu = true;
    files.memoryLimit = openControl(folders[0] + "/memory.limit_in_bytes"_L1, O_RDWR);
    files.memorySwap = openControl(folders[0] + "/memory.memsw.limit_in_bytes"_L1, O_RDWR);
    files.memoryPeak = openControl(folders[0] + "/memory.max_usage_in_bytes"_L1, O_RDWR);
    files.memoryUsage = openControl(folders[0] + "/memory.usage_in_bytes"_L1, O_RDONLY);
    files.memoryEvents = openControl(folders[0] + "/memory.oom_control"_L1, O_RDONLY);
    files.memoryStat = openControl(folders[0] + "/memory.stat"_L1, O_RDONLY);
    files.cpuUsage = openControl(folders[2] + "/cpuacct.usage"_L1, O_RDONLY);
    auto group = std::make_unique<Cgroup>(folders, files, processFiles);
    const bool set = writeControl(folders[1] + "/cpu.cfs_period_us"_L1, cpuPeriod) &&
                     writeControl(folders[1] + "/cpu.cfs_quota_us"_L1, cpuPeriod) &&
                     writeControl(folders[3] + "/pids.max"_L1, QByteArray::number(processes));
    if (!set || files.memoryLimit < 0 || files.memoryEvents < 0 || processFiles.contains(-1))
        return cannot(Sentences::tr("Setting up the control group %1").arg(folders[0]));
    return group;
}

Result<std::unique_ptr<Cgroup>> CgroupFactory::createVersion2(const QString &name, int processes)
{
    const QString folder = m_bases.first() + u'/' + name;
    if (!QDir(m_bases.first()).mkdir(name))
        return cannot(Sentences::tr("Making the control group %1").arg(folder));
    CgroupFiles files;
    files.version = 2;
    files.memoryLimit = openControl(folder + "/memory.max"_L1, O_RDWR);
    files.memoryPeak = openControl(folder + "/memory.peak"_L1, O_RDWR);
    if (files.memoryPeak < 0)
        files.memoryPeak = openControl(folder + "/memory.peak"_L1, O_RDONLY);
    files.memoryUsage = openControl(folder + "/memory.current"_L1, O_RDONLY);
    files.memoryEvents = openControl(folder + "/memory.events"_L1, O_RDONLY);
    files.memoryStat = openControl(folder + "/memory.stat"_L1, O_RDONLY);
    files.cpuUsage = openControl(folder + "/cpu.stat"_L1, O_RDONLY);
    files.boundsCpu = writeControl(folder + "/cpu.max"_L1, QByteArray(cpuPeriod) + ' ' + cpuPeriod);
    const int processFile = openControl(folder + "/cgroup.procs"_L1, O_WRONLY);
    auto group = std::make_unique<Cgroup>(QStringList{folder}, files, QList<int>{processFile});
    (void)writeControl(folder + "/memory.swap.max"_L1, "0");
    if (!writeControl(folder + "/pids.max"_L1, QByteArray::number(processes)) || files.memoryLimit < 0 ||
        files.memoryEvents < 0 || processFile < 0)
        return cannot(Sentences::tr("Setting up the control group %1").arg(folder));
    return group;
}

/// Groups whose owner is gone: what is still in them is killed, then they are removed.
void CgroupFactory::removeLeftovers() const
{
    for (const QString &base : m_bases) {
        const QStringList names = QDir(base).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &name : names) {
            const QString owner = name.section(u'-', 0, 1);
            if (processIdentity(owner.section(u'-', 0, 0).toInt()) == owner)
                continue;
            const int lock = lockGroup(base + u'/' + name);
            if (lock < 0)
                continue; // of a living owner in another pid namespace
            ::close(lock);
            for (int pid : processesOf(base + u'/' + name))
                ::kill(pid, SIGKILL);
            const Cgroup remover({base + u'/' + name}, {}, {});
        }
    }
}

} // namespace codewar

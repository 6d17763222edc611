// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/bubblewrap/bubblewraplaunch.h"

#include "runner/run/sentences.h"
#include "runner/sandbox/bubblewrap/bubblewraparguments.h"
#include "runner/sandbox/bubblewrap/usernamespace.h"
#include "runner/sandbox/process/hostcommand.h"

#include <fcntl.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <vector>

namespace codewar {

namespace {

using namespace Qt::StringLiterals;

/// Descriptors closed at the end of a scope unless handed on.
class Descriptors
{
public:
    ~Descriptors()
    {
        for (int fd : m_fds)
            ::close(fd);
    }
    int add(int fd)
    {
        // Above the three standard streams, so that connecting those overwrites none.
        const int high = fd >= 0 ? ::fcntl(fd, F_DUPFD_CLOEXEC, 10) : -1;
        ::close(fd);
        m_fds.push_back(high);
        return high;
    }
    int keep(int fd)
    {
        std::erase(m_fds, fd);
        return fd;
    }

private:
    std::vector<int> m_fds;
};

int fileInMemory(const QByteArray &contents)
{
    const int fd = ::memfd_create("codewar", MFD_CLOEXEC);
    if (fd >= 0 && ::write(fd, contents.constData(), std::size_t(contents.size())) == contents.size())
        ::lseek(fd, 0, SEEK_SET);
    return fd;
}

/// Where no cgroup bounds CPU time, each sandbox gets one of the processors, in turn.
int nextProcessor()
{
    static std::atomic<unsigned> counter{0};
    cpu_set_t allowed;
    CPU_ZERO(&allowed);
    ::sched_getaffinity(0, sizeof allowed, &allowed);
    const int count = CPU_COUNT(&allowed);
    int wanted = count > 0 ? int(counter++ % unsigned(count)) : 0;
    for (int cpu = 0; cpu < CPU_SETSIZE; ++cpu) {
        if (CPU_ISSET(cpu, &allowed) && wanted-- == 0)
            return cpu;
    }
    return 0;
}

QByteArray option(const char *name, int value)
{
    return QByteArray(name) + '=' + QByteArray::number(value);
}

QList<QByteArray> agentOptions(const BubblewrapArguments &arguments, const Cgroup *cgroup)
{
    // The sum stays well below the memory limit, which these count towards.
    QList<QByteArray> list{QByteArray("tmpfs=") + sandboxWorkFolder + ":67108864:4096:1733",
                           "tmpfs=/tmp:16777216:1024:1777", "tmpfs=/dev/shm:16777216:1024:1777",
                           option("seccomp-fd", arguments.filter)};
    if (arguments.twoUsers())
        list += option("job-user", jobUserId);
    if (cgroup == nullptr || !cgroup->files().boundsCpu)
        list += option("processor", nextProcessor());
    if (cgroup == nullptr)
        return list;
    const CgroupFiles &files = cgroup->files();
    list << option("cgroup-version", files.version) << option("memory-limit-fd", files.memoryLimit)
         << option("memory-swap-fd", files.memorySwap) << option("memory-peak-fd", files.memoryPeak)
         << option("memory-usage-fd", files.memoryUsage) << option("memory-events-fd", files.memoryEvents)
         << option("memory-stat-fd", files.memoryStat) << option("cpu-usage-fd", files.cpuUsage);
    return list;
}

QList<int> agentDescriptors(const BubblewrapArguments &arguments, const Cgroup *cgroup)
{
    QList<int> fds{arguments.agent, arguments.filter, arguments.passwd, arguments.group,
                   arguments.hosts, arguments.info,   arguments.mapped};
    if (cgroup != nullptr) {
        const CgroupFiles &f = cgroup->files();
        fds << f.memoryLimit << f.memorySwap << f.memoryPeak << f.memoryUsage << f.memoryEvents
            << f.memoryStat << f.cpuUsage;
    }
    fds.removeAll(-1);
    return fds;
}

Error launchError(const QString &message)
{
    return {ErrorCode::Unavailable, message, u"bubblewrap"_s};
}

} // namespace

Result<BubblewrapProcess> launchBubblewrap(SpawnThread &spawner, const BubblewrapPlan &plan)
{
    BubblewrapArguments arguments;
    arguments.bubblewrap = findProgram(u"bwrap"_s);
    arguments.headersFolder = plan.headersFolder;
    if (arguments.bubblewrap.isEmpty())
        return launchError(
            Sentences::tr("bubblewrap is not installed; install it (on Debian: apt install bubblewrap)."));

    Descriptors fds;
    arguments.agent = fds.add(::open(plan.agent.toLocal8Bit().constData(), O_RDONLY | O_CLOEXEC));
    if (arguments.agent < 0)
        return launchError(Sentences::tr("The agent %1 is missing; reinstall CodeWar.").arg(plan.agent));
    arguments.filter = fds.add(fileInMemory(plan.filter));
    arguments.passwd = fds.add(fileInMemory("root:x:0:0:root:/:/usr/sbin/nologin\n"
                                            "codewar:x:10001:10001:codewar:/w/run:/bin/sh\n"));
    arguments.group = fds.add(fileInMemory("root:x:0:\ncodewar:x:10001:\n"));
    arguments.hosts = fds.add(fileInMemory("127.0.0.1 localhost codewar\n::1 localhost\n"));

    const std::optional<UserPair> users = plan.twoUsers ? std::optional(pickUserPair()) : std::nullopt;
    int info[2] = {-1, -1};
    int mapped[2] = {-1, -1};
    if (users && ::pipe2(info, O_CLOEXEC) == 0 && ::pipe2(mapped, O_CLOEXEC) == 0) {
        arguments.info = fds.add(info[1]);
        arguments.mapped = fds.add(mapped[0]);
    }
    const int infoRead = users ? fds.add(info[0]) : -1;
    const int mappedWrite = users ? fds.add(mapped[1]) : -1;

    int socket[2];
    int errors[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, socket) != 0 || ::pipe2(errors, O_CLOEXEC) != 0)
        return launchError(
            Sentences::tr("The sandbox's streams could not be made; too many files are open."));
    arguments.agentOptions = agentOptions(arguments, plan.cgroup);

    SpawnPlan spawn;
    spawn.arguments = bubblewrapCommandLine(arguments);
    spawn.standardInput = spawn.standardOutput = fds.add(socket[1]);
    spawn.standardError = fds.add(errors[1]);
    spawn.inherited = agentDescriptors(arguments, plan.cgroup);
    if (plan.cgroup != nullptr)
        spawn.groupFiles = plan.cgroup->processFiles();
    if (users) {
        spawn.user = users->agent;
        // With a reader of its own bubblewrap survives telling of its child after this process was killed.
        spawn.inherited += infoRead;
    }
    BubblewrapProcess process{-1, fds.add(socket[0]), fds.add(errors[0])};
    const Result<pid_t> pid = spawner.spawn(spawn);
    if (!pid)
        return pid.error();
    process.pid = *pid;
    if (users) {
        ::close(fds.keep(arguments.info));
        mapUserPair(*users, infoRead, mappedWrite);
    }
    fds.keep(process.socket);
    fds.keep(process.errorOutput);
    return process;
}

QString explainBubblewrapFailure(const QByteArray &complaint)
{
    const QString text = QString::fromLocal8Bit(complaint).simplified();
    const bool namespacesForbidden = text.contains("namespace"_L1, Qt::CaseInsensitive) ||
                                     text.contains("uid map"_L1) || text.contains("RTM_NEWADDR"_L1);
    if (namespacesForbidden)
        return Sentences::tr(
                   "This system forbids making user namespaces, which the sandbox is built of (%1). Ask an "
                   "administrator to allow them: on Debian \"sysctl kernel.unprivileged_userns_clone=1\", "
                   "on Ubuntu an AppArmor profile for bwrap or \"sysctl "
                   "kernel.apparmor_restrict_unprivileged_userns=0\", in a container a less strict "
                   "seccomp profile; or use Docker.")
            .arg(text);
    return Sentences::tr("The sandbox did not come up: %1")
        .arg(text.isEmpty() ? Sentences::tr("it ended without a word.") : text);
}

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#include "containerhost.h"

#include "runner/sandbox/socketstream.h"

#include <QCoreApplication>
#include <QDir>
#include <QMap>
#include <QTest>

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace codewar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patienceMs = 30'000;

/// A filter that lets everything pass: only that there is one counts.
bool loadFilter()
{
    sock_filter pass{BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ALLOW};
    const sock_fprog program{1, &pass};
    return ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

} // namespace

ContainerHost::~ContainerHost()
{
    m_client.reset();
    m_process.waitForFinished(patienceMs);
}

QString ContainerHost::path(const char *file) const
{
    static const QMap<QByteArray, QString> version2{
        {"memory/memory.limit_in_bytes", u"memory.max"_s},
        {"memory/memory.max_usage_in_bytes", u"memory.peak"_s},
        {"memory/memory.usage_in_bytes", u"memory.current"_s},
        {"memory/memory.oom_control", u"memory.events"_s},
        {"memory/memory.stat", u"memory.stat"_s},
        {"cpuacct/cpuacct.usage", u"cpu.stat"_s},
        {"pids/pids.max", u"pids.max"_s},
    };
    return m_folder.filePath(u"cgroup/"_s +
                             (m_cgroupVersion == 2 ? version2.value(file) : QString::fromLatin1(file)));
}

void ContainerHost::write(const char *name, const QByteArray &text) const
{
    // At one stroke, as the kernel does: the agent may be reading.
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(text);
    file.flush();
    file.resize(text.size());
}

/// Run by a shell in namespaces of its own. The container's root is the machine's, without what is mounted on
/// it; the test's folder is /mnt.
QByteArray ContainerHost::script(const ContainerPlan &plan) const
{
    QByteArray text = "set -e; cd " + m_folder.path().toLocal8Bit() + "; mkdir root; ";
    text += "mount --bind / root; mount --bind /usr root/usr; mount --bind /dev root/dev; ";
    text += "mount -t proc proc root/proc; mount --bind . root/mnt; ";
    text += "mount -t tmpfs -o mode=1733," + plan.placeOptions + " tmpfs root/mnt/w; ";
    if (plan.secondPlaceIsMounted)
        text += "mount -t tmpfs -o mode=1777," + plan.placeOptions + " tmpfs root/mnt/t; ";
    if (plan.writableVolume)
        text += "mount --bind . root/srv; ";
    text += "mount -o remount,bind,ro root/usr; mount -o remount,bind,ro root/mnt; ";
    if (plan.readOnlyRoot)
        text += "mount -o remount,bind,ro root; ";
    text += "exec chroot root setpriv --inh-caps=-all --bounding-set=" + plan.capabilities;
    text += plan.noNewPrivileges ? " --no-new-privs " : " ";
    text += "/mnt/agent place=/mnt/w:1733 place=/mnt/t:1777 cgroup-root=/mnt/cgroup";
    if (!plan.users.isEmpty())
        text += " job-users=" + plan.users;
    return text;
}

void ContainerHost::start(const ContainerPlan &plan)
{
    QVERIFY(m_folder.isValid());
    // The job's user has to walk through it.
    QFile::setPermissions(m_folder.path(), QFileDevice::Permissions(0x7755));
    const QDir folder(m_folder.path());
    for (const QString &name : {u"w"_s, u"t"_s, u"cgroup/memory"_s, u"cgroup/cpuacct"_s, u"cgroup/pids"_s})
        QVERIFY(folder.mkpath(name));
    // Root without its capabilities may not reach the folder of the build.
    QVERIFY(QFile::copy(QCoreApplication::applicationDirPath() + u"/codewar-agent"_s,
                        folder.filePath(u"agent"_s)));
    m_cgroupVersion = plan.cgroupVersion;
    if (m_cgroupVersion == 2) {
        QFile marker(m_folder.filePath(u"cgroup/cgroup.controllers"_s));
        QVERIFY(marker.open(QIODevice::WriteOnly));
    }
    if (!plan.memoryLimit.isEmpty())
        write("memory/memory.limit_in_bytes", plan.memoryLimit + '\n');
    write("memory/memory.max_usage_in_bytes", "99999744\n");
    write("memory/memory.usage_in_bytes", "1000000\n");
    write("memory/memory.oom_control", "oom_kill 0\n");
    write("memory/memory.stat", "cache 0\n");
    write("cpuacct/cpuacct.usage", m_cgroupVersion == 2 ? "usage_usec 1000\n" : "1000000\n");
    write("pids/pids.max", plan.processLimit + '\n');

    int ends[2];
    QVERIFY(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) == 0);
    m_process.setChildProcessModifier([=] {
        ::dup2(ends[1], STDIN_FILENO);
        ::dup2(ends[1], STDOUT_FILENO);
        if (plan.filter && !loadFilter())
            ::_exit(1);
    });
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.start(u"unshare"_s, {u"--mount"_s, u"--pid"_s, u"--fork"_s, u"--net"_s, u"--ipc"_s, u"sh"_s,
                                   u"-c"_s, QString::fromLocal8Bit(script(plan))});
    ::close(ends[1]);
    m_client = std::make_unique<AgentClient>(std::make_unique<SocketStream>(ends[0]));
    QVERIFY(m_process.waitForStarted(patienceMs));
}

QByteArray ContainerHost::complaint()
{
    m_process.waitForFinished(patienceMs);
    return m_process.readAllStandardError();
}

bool ContainerHost::hangUp()
{
    m_client.reset();
    return m_process.waitForFinished(patienceMs);
}

void ContainerHost::send(agent::FrameType type, const std::string &payload)
{
    m_client->send(type, payload);
    QVERIFY(m_client->flush(std::chrono::steady_clock::now() + 30s));
}

Result<agent::Frame> ContainerHost::next()
{
    agent::Frame frame{};
    while (true) {
        const Result<AgentClient::Wakening> wakening =
            m_client->receive(frame, true, std::chrono::steady_clock::now() + 30s);
        if (!wakening)
            return wakening.error();
        if (*wakening == AgentClient::Wakening::Deadline)
            return Error{ErrorCode::TimedOut, u"no answer"_s, {}};
        if (*wakening == AgentClient::Wakening::Frame && frame.type != agent::FrameType::InputCredit)
            return frame;
    }
}

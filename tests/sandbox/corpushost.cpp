// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpushost.h"
#include "corpusprogram.h"
#include "hosttraces.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QThread>

#include <arpa/inet.h>
#include <cstddef>
#include <cstring>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace codewar {
namespace {

// The programs of the corpus know these places.
const QString canaryFolder = u"/tmp/cw_canary"_s;
const QString targetFile = canaryFolder + u"/target.txt"_s;
constexpr char untouched[] = "UNTOUCHED\n";
constexpr quint16 tcpPort = 47113;
constexpr quint16 udpPort = 47114;
constexpr char socketName[] = "cw_canary_sock";

bool writeForAll(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return false;
    file.setPermissions(QFile::Permissions(0x6666));
    return true;
}

int loopbackSocket(int type, quint16 port)
{
    const int fd = ::socket(AF_INET, type | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const int on = 1;
    ::setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::bind(fd, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0)
        return fd;
    ::close(fd);
    return -1;
}

int abstractSocket()
{
    const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path + 1, socketName, sizeof socketName - 1);
    const socklen_t size = offsetof(sockaddr_un, sun_path) + sizeof socketName;
    if (::bind(fd, reinterpret_cast<sockaddr *>(&address), size) == 0)
        return fd;
    ::close(fd);
    return -1;
}

bool wasConnected(int listener)
{
    const int peer = ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
    if (peer >= 0)
        ::close(peer);
    return peer >= 0;
}

} // namespace

Canaries::~Canaries()
{
    for (int fd : {m_tcp, m_udp, m_unix}) {
        if (fd >= 0)
            ::close(fd);
    }
    QDir(canaryFolder).removeRecursively();
}

QString Canaries::layOut()
{
    const QString problem = writeFiles();
    return problem.isEmpty() ? listen() : problem;
}

QString Canaries::writeFiles()
{
    const QByteArray secret = QByteArray(canarySecret) + '\n';
    if (!QDir().mkpath(canaryFolder) || !writeForAll(canaryFolder + u"/secret.txt"_s, secret) ||
        !writeForAll(targetFile, untouched))
        return u"cannot write the canary files in %1"_s.arg(canaryFolder);
    return {};
}

QString Canaries::listen()
{
    const QDeadlineTimer deadline(60'000);
    while (m_tcp < 0 && !deadline.hasExpired()) {
        m_tcp = loopbackSocket(SOCK_STREAM, tcpPort);
        if (m_tcp < 0)
            QThread::msleep(200);
    }
    m_udp = loopbackSocket(SOCK_DGRAM, udpPort);
    m_unix = abstractSocket();
    if (m_udp < 0 || ::listen(m_tcp, 8) != 0 || ::listen(m_unix, 8) != 0)
        return u"cannot listen at the canary sockets: is another corpus test running?"_s;
    return {};
}

QStringList Canaries::touched()
{
    QStringList found;
    QFile target(targetFile);
    if (!target.open(QIODevice::ReadOnly) || target.readAll() != untouched) {
        found << u"host file changed"_s;
        target.close();
        writeFiles();
    }
    char byte = 0;
    if (wasConnected(m_tcp) || ::recv(m_udp, &byte, 1, 0) >= 0)
        found << u"host reached by network"_s;
    if (wasConnected(m_unix))
        found << u"host reached by unix socket"_s;
    return found;
}

ProcessNursery::ProcessNursery()
{
    // Orphans of our children become our own children: nothing that outlives a run escapes notice.
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
}

bool ProcessNursery::run(QProcess &process, const QStringList &command, int milliseconds,
                         const std::function<void()> &onOutput)
{
    const QDeadlineTimer deadline(milliseconds);
    const qint64 pid = start(process, command);
    while (process.state() != QProcess::NotRunning && !deadline.hasExpired()) {
        if (!process.waitForReadyRead(100))
            process.waitForFinished(1);
        onOutput();
    }
    const bool inTime = process.state() == QProcess::NotRunning;
    process.kill();
    process.waitForFinished();
    const QMutexLocker locker(&m_mutex);
    m_running.remove(pid);
    m_finished.insert(pid);
    return pid != 0 && inTime;
}

qint64 ProcessNursery::start(QProcess &process, const QStringList &command)
{
    // Locked as a whole, so that a child is never seen before it is known.
    const QMutexLocker locker(&m_mutex);
    process.start(command.first(), command.mid(1));
    if (!process.waitForStarted())
        return 0;
    const qint64 pid = process.processId();
    m_running.insert(pid);
    m_finished.remove(pid);
    return pid;
}

QStringList ProcessNursery::leftOver()
{
    const QDeadlineTimer deadline(1000);
    QStringList left = stray();
    while (!left.isEmpty() && !deadline.hasExpired()) {
        QThread::msleep(10);
        left = stray();
    }
    return left;
}

QSet<qint64> ProcessNursery::finished()
{
    const QMutexLocker locker(&m_mutex);
    return m_finished;
}

QStringList ProcessNursery::stray()
{
    const QMutexLocker locker(&m_mutex);
    return strayChildren() + controlGroupsOf(m_finished);
}

QStringList ProcessNursery::strayChildren()
{
    QStringList stray;
    const QString self = QString::number(::getpid());
    for (const QString &entry : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        const qint64 pid = entry.toLongLong();
        QFile stat(u"/proc/%1/stat"_s.arg(entry));
        if (pid == 0 || m_running.contains(pid) || !stat.open(QIODevice::ReadOnly))
            continue;
        // "PID (name, perhaps with spaces and brackets) state parent …"
        const QString text = QString::fromUtf8(stat.readAll());
        const QStringList rest = text.mid(text.lastIndexOf(u')') + 2).split(u' ');
        if (rest.value(1) != self)
            continue;
        if (::waitpid(static_cast<pid_t>(pid), nullptr, WNOHANG) == 0)
            stray << text.left(text.lastIndexOf(u')') + 3);
    }
    return stray;
}

} // namespace codewar

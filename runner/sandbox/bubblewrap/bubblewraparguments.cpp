// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/bubblewrap/bubblewraparguments.h"

#include "runner/sandbox/bubblewrap/bubblewraplaunch.h"

#include <QDir>
#include <QFileInfo>

namespace codewar {

namespace {

using List = QList<QByteArray>;

/// The system's own programs and libraries, read-only. /usr holds them; the folders beside it are links into
/// it or, on older systems, folders of their own.
List systemFolders()
{
    List list{"--ro-bind", "/usr", "/usr"};
    for (const char *folder : {"/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32"}) {
        const QFileInfo info(QString::fromLatin1(folder));
        if (info.isSymLink())
            list += {"--symlink", QFile::symLinkTarget(info.filePath()).mid(1).toLocal8Bit(), folder};
        else if (info.isDir())
            list += {"--ro-bind", folder, folder};
    }
    return list;
}

/// The few files of /etc that compilers and interpreters need; users and hosts are made up.
List configurationFiles(const BubblewrapArguments &arguments)
{
    List list{"--dir", "/etc"};
    for (const char *path : {"/etc/alternatives", "/etc/ld.so.cache", "/etc/ld.so.conf", "/etc/ld.so.conf.d",
                             "/etc/localtime", "/etc/mime.types"})
        list += {"--ro-bind-try", path, path};
    const QStringList python =
        QDir(QStringLiteral("/etc")).entryList({QStringLiteral("python3*")}, QDir::Dirs);
    for (const QString &folder : python) {
        const QByteArray path = "/etc/" + folder.toLocal8Bit();
        list += {"--ro-bind-try", path, path};
    }
    list += {"--perms", "0644", "--ro-bind-data", QByteArray::number(arguments.passwd), "/etc/passwd"};
    list += {"--perms", "0644", "--ro-bind-data", QByteArray::number(arguments.group), "/etc/group"};
    list += {"--perms", "0644", "--ro-bind-data", QByteArray::number(arguments.hosts), "/etc/hosts"};
    return list;
}

/// bubblewrap's own --dev mounts a devpts, for which it needs a second user namespace around the agent that
/// would take its right to mount; no program here needs a terminal.
List devices()
{
    List list{"--tmpfs", "/dev"};
    for (const char *device : {"/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom"})
        list += {"--dev-bind", device, device};
    list += {"--symlink", "/proc/self/fd", "/dev/fd", "--symlink", "/proc/self/fd/0", "/dev/stdin"};
    list += {"--symlink", "/proc/self/fd/1", "/dev/stdout", "--symlink", "/proc/self/fd/2", "/dev/stderr"};
    list += {"--dir", "/dev/shm"};
    return list;
}

/// No --die-with-parent: until its set-up is done, bubblewrap's inner process waits for a word of the outer
/// one, for ever where that was killed first. Without it both go on to the agent, which ends with its stream.
List namespaces(const BubblewrapArguments &arguments)
{
    List list{"--unshare-user", "--unshare-pid",        "--unshare-net", "--unshare-ipc",
              "--unshare-uts",  "--unshare-cgroup-try", "--hostname",    "codewar",
              "--new-session",  "--as-pid-1",           "--clearenv"};
    if (arguments.twoUsers()) {
        list += {"--info-fd", QByteArray::number(arguments.info)};
        list += {"--userns-block-fd", QByteArray::number(arguments.mapped)};
    } else {
        const QByteArray id = QByteArray::number(jobUserId);
        list += {"--uid", id, "--gid", id};
    }
    return list;
}

/// Within the sandbox's own user namespace only; the agent drops them after its set-up.
List agentCapabilities(const BubblewrapArguments &arguments)
{
    List list{"--cap-drop", "ALL", "--cap-add", "CAP_SYS_ADMIN", "--cap-add", "CAP_SETPCAP"};
    if (arguments.twoUsers())
        list += {"--cap-add", "CAP_SETUID", "--cap-add", "CAP_SETGID", "--cap-add", "CAP_KILL"};
    return list;
}

} // namespace

QList<QByteArray> bubblewrapCommandLine(const BubblewrapArguments &arguments)
{
    List list{arguments.bubblewrap.toLocal8Bit()};
    list += namespaces(arguments);
    list += agentCapabilities(arguments);
    list += systemFolders();
    list += configurationFiles(arguments);
    list += {"--proc", "/proc"};
    list += devices();
    if (!arguments.headersFolder.isEmpty())
        list += {"--ro-bind", arguments.headersFolder.toLocal8Bit(), sandboxHeadersFolder};
    list += {"--dir", sandboxWorkFolder, "--dir", "/tmp", "--dir", "/var/tmp"};
    list += {"--chdir", "/", "--remount-ro", "/dev", "--remount-ro", "/"};
    list += {"--", "/proc/self/fd/" + QByteArray::number(arguments.agent)};
    list += arguments.agentOptions;
    return list;
}

} // namespace codewar

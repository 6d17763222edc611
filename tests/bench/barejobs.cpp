// SPDX-License-Identifier: GPL-3.0-or-later
#include "barejobs.h"
#include "programs.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdlib>
#include <fcntl.h>
#include <spawn.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace codewar {
namespace {

const QStringList compileCommand{u"g++"_s,      u"-std=c++17"_s, u"-O2"_s,       u"-Wall"_s,
                                 u"main.cpp"_s, u"-o"_s,         u"executable"_s};
const QStringList pythonCommand{u"python3"_s, u"main.py"_s};

/// What a command sees: as little as in the sandbox, and what says where CodeWar's cache is.
std::vector<std::string> smallEnvironment()
{
    std::vector<std::string> lines;
    for (const char *name : {"PATH", "HOME", "TMP_DIR", "XDG_CACHE_HOME"}) {
        if (const char *value = std::getenv(name))
            lines.push_back(std::string(name) + '=' + value);
    }
    return lines;
}

[[noreturn]] void giveUp(const QStringList &command, const char *why)
{
    qFatal("%s: %s", qPrintable(command.join(u' ')), why);
}

void writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
}

QStringList insideBubblewrap(const QStringList &command, const QString &folder)
{
    return QStringList{u"bwrap"_s,
                       u"--unshare-all"_s,
                       u"--die-with-parent"_s,
                       u"--new-session"_s,
                       u"--ro-bind"_s,
                       u"/usr"_s,
                       u"/usr"_s,
                       u"--symlink"_s,
                       u"usr/bin"_s,
                       u"/bin"_s,
                       u"--symlink"_s,
                       u"usr/lib"_s,
                       u"/lib"_s,
                       u"--symlink"_s,
                       u"usr/lib64"_s,
                       u"/lib64"_s,
                       u"--proc"_s,
                       u"/proc"_s,
                       u"--dev"_s,
                       u"/dev"_s,
                       u"--tmpfs"_s,
                       u"/tmp"_s,
                       u"--bind"_s,
                       folder,
                       u"/w"_s,
                       u"--chdir"_s,
                       u"/w"_s,
                       u"--"_s} +
           command;
}

double millisecondsSince(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

} // namespace

BareJobs::BareJobs()
{
    writeFile(m_folder.filePath(u"main.cpp"_s), iostreamHello);
    runCommand(compileCommand, m_folder.path());
}

double BareJobs::cpp(const QByteArray &source, Around around)
{
    QElapsedTimer clock;
    clock.start();
    QTemporaryDir folder;
    writeFile(folder.filePath(u"main.cpp"_s), source);
    if (around == Around::Bubblewrap) {
        const QString both = compileCommand.join(u' ') + u" && ./executable"_s;
        runCommand(insideBubblewrap({u"sh"_s, u"-c"_s, both}, folder.path()), folder.path());
    } else {
        runCommand(compileCommand, folder.path());
        runCommand({u"./executable"_s}, folder.path());
    }
    return millisecondsSince(clock);
}

double BareJobs::python(const QByteArray &source, Around around)
{
    QElapsedTimer clock;
    clock.start();
    QTemporaryDir folder;
    writeFile(folder.filePath(u"main.py"_s), source);
    runCommand(around == Around::Bubblewrap ? insideBubblewrap(pythonCommand, folder.path()) : pythonCommand,
               folder.path());
    return millisecondsSince(clock);
}

double BareJobs::execCpp()
{
    QElapsedTimer clock;
    clock.start();
    runCommand({u"./executable"_s}, m_folder.path());
    return millisecondsSince(clock);
}

double BareJobs::timed(const QStringList &command)
{
    QElapsedTimer clock;
    clock.start();
    runCommand(command, u"/"_s);
    return millisecondsSince(clock);
}

QByteArray runCommand(const QStringList &command, const QString &folder)
{
    QByteArrayList words;
    for (const QString &word : command)
        words << word.toLocal8Bit();
    std::vector<char *> arguments;
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    std::vector<std::string> lines = smallEnvironment();
    std::vector<char *> environment;
    for (std::string &line : lines)
        environment.push_back(line.data());
    environment.push_back(nullptr);

    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        giveUp(command, "no pipe");
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addchdir_np(&actions, folder.toLocal8Bit().constData());
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    pid_t pid = 0;
    const int failure =
        ::posix_spawnp(&pid, arguments.front(), &actions, nullptr, arguments.data(), environment.data());
    posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    if (failure != 0)
        giveUp(command, "cannot start");

    QByteArray output;
    char buffer[65536];
    for (ssize_t size = 0; (size = ::read(ends[0], buffer, sizeof buffer)) > 0;)
        output.append(buffer, size);
    ::close(ends[0]);
    int status = 0;
    if (::waitpid(pid, &status, 0) != pid || status != 0)
        giveUp(command, "failed");
    return output;
}

} // namespace codewar

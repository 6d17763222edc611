// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include <QFile>

#include <cstdlib>
#include <fcntl.h>
#include <sched.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace codewar {
namespace {

/// What a command sees: as little as in the sandbox, what says where CodeWar's cache is, and the engine.
std::vector<std::string> smallEnvironment()
{
    std::vector<std::string> lines;
    for (const char *name : {"PATH", "HOME", "TMP_DIR", "XDG_CACHE_HOME", "DOCKER_HOST"}) {
        if (const char *value = std::getenv(name))
            lines.push_back(std::string(name) + '=' + value);
    }
    return lines;
}

[[noreturn]] void giveUp(const QStringList &command, const char *why)
{
    qFatal("%s: %s", qPrintable(command.join(u' ')), why);
}

struct Start
{
    char *const *arguments;
    char *const *environment;
    const char *folder;
    const char *root; ///< may be empty
    int input;
    int output;
};

bool enter(const char *root)
{
    return *root == '\0' || ((::geteuid() == 0 || ::unshare(CLONE_NEWUSER) == 0) && ::chroot(root) == 0);
}

/// As fast as posix_spawn(), which cannot change the root.
pid_t start(const Start &start)
{
    const pid_t pid = ::vfork();
    if (pid != 0)
        return pid;
    if (enter(start.root) && ::chdir(start.folder) == 0 && ::dup2(start.input, STDIN_FILENO) >= 0 &&
        ::dup2(start.output, STDOUT_FILENO) >= 0)
        ::execvpe(start.arguments[0], start.arguments, start.environment);
    ::_exit(127);
}

template <typename Text>
std::vector<char *> pointersTo(std::vector<Text> &texts)
{
    std::vector<char *> pointers;
    for (Text &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

QByteArray readToEnd(int descriptor)
{
    QByteArray output;
    char buffer[65536];
    for (ssize_t size = 0; (size = ::read(descriptor, buffer, sizeof buffer)) > 0;)
        output.append(buffer, size);
    return output;
}

} // namespace

QByteArray runCommand(const QStringList &command, const QString &folder, const QString &root)
{
    std::vector<std::string> words;
    for (const QString &word : command)
        words.push_back(word.toStdString());
    std::vector<std::string> lines = smallEnvironment();
    const std::vector<char *> arguments = pointersTo(words);
    const std::vector<char *> environment = pointersTo(lines);
    const std::string where = folder.toStdString();
    const std::string newRoot = root.toStdString();

    int ends[2];
    const int nothing = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (nothing < 0 || ::pipe2(ends, O_CLOEXEC) != 0)
        giveUp(command, "no pipe");
    const pid_t pid =
        start({arguments.data(), environment.data(), where.c_str(), newRoot.c_str(), nothing, ends[1]});
    ::close(nothing);
    ::close(ends[1]);
    if (pid < 0)
        giveUp(command, "cannot start");
    QByteArray output = readToEnd(ends[0]);
    ::close(ends[0]);
    int status = 0;
    if (::waitpid(pid, &status, 0) != pid || status != 0)
        giveUp(command, "failed");
    return output;
}

void writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace codewar

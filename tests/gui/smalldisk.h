// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <cstdlib>
#include <vector>

#include <sys/mount.h>
#include <unistd.h>

namespace codewar {

/// A file system with little room, which this process and its children see alone.
class SmallDisk
{
public:
    /// Starts the program once more where it may mount. The first thing main() does; where it returns false
    /// there is no such place, which was said.
    static bool makePossible(char **arguments)
    {
        constexpr auto done = "CODEWAR_OWN_MOUNTS";
        if (std::getenv(done))
            return true;
        ::setenv(done, "1", 1);
        std::vector<char *> command;
        for (const char *part :
             {"unshare", ::geteuid() == 0 ? "-m" : "-Urm", "--propagation", "private", "--"})
            command.push_back(const_cast<char *>(part));
        for (; *arguments; ++arguments)
            command.push_back(*arguments);
        command.push_back(nullptr);
        ::execvp(command.front(), command.data());
        std::perror("unshare");
        return false;
    }

    explicit SmallDisk(qint64 bytes)
    {
        const QByteArray options = "size=" + QByteArray::number(bytes);
        if (::mount("tmpfs", path().toLocal8Bit().constData(), "tmpfs", 0, options.constData()) != 0)
            qFatal("a small disk cannot be mounted: %s", qPrintable(qt_error_string()));
    }
    ~SmallDisk() { ::umount2(path().toLocal8Bit().constData(), MNT_DETACH); }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    QString path() const { return m_folder.path(); }

    /// Takes all the room that is left.
    static void fill(const QString &folder)
    {
        QFile ballast(ballastIn(folder));
        if (!ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            qFatal("there is no room left already");
        while (ballast.write(QByteArray(4096, 'x')) > 0) {
        }
    }
    static void empty(const QString &folder) { QFile::remove(ballastIn(folder)); }

private:
    static QString ballastIn(const QString &folder) { return folder + QStringLiteral("/ballast"); }

    QTemporaryDir m_folder;
};

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/cgroup/cgroup.h"

#include "runner/sandbox/cgroup/cgrouptree.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <thread>

namespace codewar {

Cgroup::Cgroup(QStringList folders, CgroupFiles files, QList<int> processFiles)
    : m_folders(std::move(folders)), m_files(files), m_processFiles(std::move(processFiles))
{
    for (const QString &folder : m_folders)
        m_locks += lockGroup(folder);
}

Cgroup::~Cgroup()
{
    const CgroupFiles &f = m_files;
    for (int fd : {f.memoryLimit, f.memorySwap, f.memoryPeak, f.memoryUsage, f.memoryEvents, f.memoryStat,
                   f.cpuUsage}) {
        if (fd >= 0)
            ::close(fd);
    }
    for (int fd : m_processFiles + m_locks)
        ::close(fd);
    // The kernel lets a group go only when its last process is wholly gone, a moment after its death.
    using namespace std::chrono_literals;
    for (const QString &folder : m_folders) {
        const QByteArray path = folder.toLocal8Bit();
        for (auto wait = 1ms; ::rmdir(path.constData()) != 0 && errno == EBUSY && wait < 1s; wait *= 2)
            std::this_thread::sleep_for(wait);
    }
}

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace codewar {

/// Descriptors of a cgroup's files that the agent sets and reads; -1 where there is none. Not owned.
struct CgroupFiles
{
    int version = 0;
    int memoryLimit = -1;
    int memorySwap = -1;
    int memoryPeak = -1;
    int memoryUsage = -1;
    int memoryEvents = -1;
    int memoryStat = -1;
    int cpuUsage = -1;
    bool boundsCpu = false;
};

/// The control group of one sandbox: one CPU where that can be bounded, a number of processes, memory as the
/// agent sets it. Removed with this object; its processes must be dead or dying then.
class Cgroup
{
public:
    Cgroup(QStringList folders, CgroupFiles files, QList<int> processFiles);
    ~Cgroup();
    Cgroup(const Cgroup &) = delete;
    Cgroup &operator=(const Cgroup &) = delete;

    const CgroupFiles &files() const { return m_files; }
    /// cgroup.procs of each hierarchy; a process that writes "0" to each joins (async-signal-safe).
    const QList<int> &processFiles() const { return m_processFiles; }

private:
    QStringList m_folders;
    QList<int> m_locks;
    CgroupFiles m_files;
    QList<int> m_processFiles;
};

/// Where on this machine control groups can be made: version 1 as root, version 2 as root, in a delegated
/// subtree or beside one's own group where that is allowed. Thread-safe after construction. Sources: the
/// kernel's admin-guide/cgroup-v1 and cgroup-v2.rst.
class CgroupFactory
{
public:
    /// Looks at /proc/self, tries a group out and removes what dead owners left; not where it is not
    /// `wanted`. `root` stands before every path in tests.
    explicit CgroupFactory(bool wanted = true, const QString &root = QString());

    bool works() const { return m_version != 0; }
    int version() const { return m_version; }
    /// Whether groups hold their processes to one CPU, which version 2 does only where it was delegated.
    bool boundsCpu() const { return m_boundsCpu; }
    /// Why not, or which kind, in a sentence.
    QString message() const { return m_message; }
    Result<std::unique_ptr<Cgroup>> create(int processes);

private:
    bool useVersion1();
    bool useVersion2();
    bool useVersion2Below(const QString &group);
    Result<std::unique_ptr<Cgroup>> createVersion1(const QString &name, int processes);
    Result<std::unique_ptr<Cgroup>> createVersion2(const QString &name, int processes);
    void removeLeftovers() const;

    QString m_root;
    int m_version = 0;
    bool m_boundsCpu = false;
    QString m_message;
    QStringList m_bases; ///< v1: memory, cpu, cpuacct, pids (a folder for each); v2: one
};

} // namespace codewar

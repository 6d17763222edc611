// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

#include <memory>

namespace codewar {

/// Numbers for those who write to one history file. A number is held by a lock that ends with its process, so
/// that runs of a process that is gone are told from those that go on.
class HistoryOwners
{
public:
    explicit HistoryOwners(const QString &fileName) : m_fileName(fileName) {}

    /// The number of this object; 0 where none could be had, and nothing can be said of its runs later.
    int take();
    int number() const { return m_number; }
    /// Whether nobody holds this number, or this object does.
    bool isFree(int number) const;

private:
    std::unique_ptr<QLockFile> tryLock(int number) const;

    QString m_fileName;
    std::unique_ptr<QLockFile> m_lock;
    int m_number = 0;
};

} // namespace codewar

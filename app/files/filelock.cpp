// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/filelock.h"

#include <QFile>
#include <QLockFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace codewar {

#ifdef Q_OS_UNIX

// QLockFile writes its owner into the file, and so holds none on a full disk.
struct FileLock::Handle
{
    explicit Handle(const QString &path)
        : file(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600))
    {}
    ~Handle()
    {
        if (file >= 0)
            ::close(file); // the file stays: removed, it could be made and held by another one at once
    }
    Q_DISABLE_COPY_MOVE(Handle)

    bool lock() const { return file >= 0 && ::flock(file, LOCK_EX | LOCK_NB) == 0; }

    const int file;
};

#else

struct FileLock::Handle
{
    explicit Handle(const QString &path) : file(path) { file.setStaleLockTime(0); }

    bool lock() { return file.tryLock(0); }

    QLockFile file;
};

#endif

FileLock::FileLock(std::unique_ptr<Handle> handle) : m_handle(std::move(handle)) {}

FileLock::~FileLock() = default;

std::unique_ptr<FileLock> FileLock::take(const QString &path)
{
    auto handle = std::make_unique<Handle>(path);
    return std::unique_ptr<FileLock>(handle->lock() ? new FileLock(std::move(handle)) : nullptr);
}

} // namespace codewar

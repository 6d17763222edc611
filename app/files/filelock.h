// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>

class QString;

namespace codewar {

/// A file that one process holds, until this object goes or the process ends, however it does. Takes no room
/// on the disk: a full one hinders nobody.
class FileLock
{
public:
    /// Null where somebody else holds it, or the file cannot be made.
    static std::unique_ptr<FileLock> take(const QString &path);
    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

private:
    struct Handle;

    explicit FileLock(std::unique_ptr<Handle> handle);

    const std::unique_ptr<Handle> m_handle;
};

} // namespace codewar

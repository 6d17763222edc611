// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/replacefile.h"

#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <unistd.h>
#endif

namespace codewar {

namespace {

/// Where the disk only finds out now that it is full, QSaveFile itself would not notice.
bool reachedDisk(const QSaveFile &file)
{
#ifdef Q_OS_UNIX
    return fsync(file.handle()) == 0 || errno == EINVAL || errno == ENOTSUP; // not every file system can
#else
    return file.error() == QFileDevice::NoError;
#endif
}

} // namespace

QString replaceFile(const QString &path, const QByteArray &bytes,
                    std::optional<QFile::Permissions> permissions)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    if (permissions && !file.setPermissions(*permissions))
        return file.errorString();
    if (file.write(bytes) != bytes.size() || !file.flush())
        return file.errorString();
    if (!reachedDisk(file))
        return qt_error_string();
    return file.commit() ? QString() : file.errorString();
}

} // namespace codewar

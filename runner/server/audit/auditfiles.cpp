// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/audit/auditfiles.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/file.h>

namespace codewar::server {

using namespace Qt::StringLiterals;

namespace {

constexpr auto journalEndings = {"-wal"_L1, "-shm"_L1};
constexpr mode_t ownersOnly = 0600;

Error failed(const QString &what)
{
    return {ErrorCode::Unavailable, what, u"audit log"_s};
}

agent::Fd openFile(const QString &name)
{
    return agent::Fd(
        ::open(QFile::encodeName(name).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, ownersOnly));
}

} // namespace

Result<agent::Fd> claimAuditFile(const QString &file)
{
    QDir().mkpath(QFileInfo(file).path());
    agent::Fd lock = openFile(file + ".lock"_L1);
    if (!lock)
        return failed(u"%1.lock cannot be made (%2)"_s.arg(file, qt_error_string()));
    if (::flock(lock.get(), LOCK_EX | LOCK_NB) != 0)
        return failed(u"another server writes %1"_s.arg(file));
    if (!openFile(file))
        return failed(u"%1 cannot be made (%2)"_s.arg(file, qt_error_string()));
    return lock;
}

Result<void> moveAuditFile(const QString &file, const QString &word)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
    const QString aside = u"%1.%2-%3"_s.arg(file, word, stamp);
    for (const QLatin1String ending : journalEndings)
        QFile::rename(file + ending, aside + ending);
    if (!QFile::rename(file, aside))
        return failed(u"%1 cannot be renamed to %2"_s.arg(file, aside));
    return {};
}

QStringList movedAuditFiles(const QString &file, const QString &word)
{
    const QFileInfo info(file);
    QStringList files;
    for (const QString &name :
         info.dir().entryList({info.fileName() + u'.' + word + u"-*Z"_s}, QDir::Files, QDir::Name))
        files << info.dir().filePath(name);
    return files;
}

qint64 auditBytes(const QString &file)
{
    return QFileInfo(file).size() + QFileInfo(file + "-wal"_L1).size();
}

} // namespace codewar::server

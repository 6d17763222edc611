// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/sessionstore.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <numeric>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr int slotCount = 64;
/// Far more than a window can write: 1 MiB of text for each language, and escapes.
constexpr qint64 maxSessionBytes = 64LL << 20;

QString tr(const char *text)
{
    return QCoreApplication::translate("SessionStore", text);
}

QString slotFile(const QString &folder, int number, QLatin1StringView ending)
{
    return u"%1/session-%2.%3"_s.arg(folder).arg(number).arg(ending);
}

/// Slot numbers in the order they are tried: those written last first, then those never used.
QList<int> slotsByUse(const QString &folder)
{
    QList<int> numbers(slotCount);
    std::iota(numbers.begin(), numbers.end(), 1);
    QHash<int, QDateTime> used;
    for (const int number : std::as_const(numbers)) {
        const QFileInfo info(slotFile(folder, number, "json"_L1));
        if (info.exists())
            used.insert(number, info.lastModified());
    }
    std::stable_sort(numbers.begin(), numbers.end(), [&](int a, int b) {
        if (used.contains(a) != used.contains(b))
            return used.contains(a);
        return used.value(a) > used.value(b);
    });
    return numbers;
}

} // namespace

SessionStore::SessionStore(const QString &folder) : m_folder(folder)
{
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const int number : slotsByUse(folder)) {
        if (takeSlot(number))
            return;
    }
}

QString SessionStore::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + "/session"_L1;
}

bool SessionStore::takeSlot(int number)
{
    auto lock = std::make_unique<QLockFile>(slotFile(m_folder, number, "lock"_L1));
    lock->setStaleLockTime(0); // only the end of its process frees a slot
    if (!lock->tryLock(0))
        return false;
    m_lock = std::move(lock);
    m_fileName = slotFile(m_folder, number, "json"_L1);
    return true;
}

Result<std::optional<Session>> SessionStore::load()
{
    QFile file(m_fileName);
    if (m_fileName.isEmpty() || !file.exists())
        return std::optional<Session>();
    QString problem;
    if (!file.open(QIODevice::ReadOnly)) {
        problem = file.errorString();
    } else if (file.size() > maxSessionBytes) {
        problem = tr("it is too large");
    } else {
        Result<Session> session = Session::fromJson(file.readAll());
        if (session)
            return std::optional<Session>(std::move(session).value());
        problem = session.error().message;
    }
    file.close();
    const QString stamp = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString aside = u"%1.broken-%2"_s.arg(m_fileName, stamp);
    const bool moved = QFile::rename(m_fileName, aside);
    return Error{ErrorCode::Corrupt,
                 tr("The text of the last session could not be read (%1). Its file is kept as %2.")
                     .arg(problem, QDir::toNativeSeparators(moved ? aside : m_fileName)),
                 u"session"_s};
}

Result<void> SessionStore::save(const Session &session) const
{
    if (m_fileName.isEmpty()) {
        return Error{ErrorCode::Unavailable,
                     tr("What you type cannot be kept safe: %1 is not writable. Save your program to a file.")
                         .arg(QDir::toNativeSeparators(m_folder)),
                     u"session"_s};
    }
    QSaveFile file(m_fileName);
    const QByteArray bytes = session.toJson();
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(bytes) == bytes.size() && file.commit();
    if (written)
        return {};
    return Error{ErrorCode::Unavailable,
                 tr("What you type cannot be kept safe: %1 could not be written (%2). Make room on the disk, "
                    "or save your program to a file.")
                     .arg(QDir::toNativeSeparators(m_fileName), file.errorString()),
                 u"session"_s};
}

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/store/historyfile.h"

#include "runner/run/sentences.h"
#include "runner/store/historydatabase.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

/// With another window, which does the same.
constexpr int patienceMs = 10'000;

Error cannotWrite(const QString &fileName)
{
    return {
        ErrorCode::Unavailable,
        Sentences::tr(
            "Runs cannot be kept: %1 cannot be written. Check the permissions and the space of its folder.")
            .arg(QDir::toNativeSeparators(fileName)),
        u"history"_s};
}

/// Only the owner may read what was run.
Result<void> makeFile(const QString &fileName)
{
    QDir().mkpath(QFileInfo(fileName).path());
    QFile file(fileName);
    if (!file.open(QIODevice::ReadWrite))
        return cannotWrite(fileName);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

Result<void> openChecked(HistoryDatabase &database, const QString &fileName)
{
    Result<void> made = makeFile(fileName);
    return made ? database.open(fileName) : made;
}

/// Whoever is second while a new file is being set up would be told at once that it is in use: SQLite does
/// not wait for its journal's mode.
Result<void> openAlone(HistoryDatabase &database, const QString &fileName)
{
    Result<void> made = makeFile(fileName);
    if (!made)
        return made;
    QLockFile lock(fileName + u".opening"_s);
    lock.tryLock(patienceMs); // without it, one of two may fail; both would for want of it
    return database.open(fileName);
}

/// With the journal, which belongs to it.
bool moveAside(const QString &fileName, const QString &aside)
{
    for (const auto &ending : {u"-wal"_s, u"-shm"_s})
        QFile::rename(fileName + ending, aside + ending);
    return QFile::rename(fileName, aside);
}

/// Another window may have moved the file aside since, and made a good one.
bool isStillBroken(HistoryDatabase &database, const QString &fileName)
{
    Result<void> state = openChecked(database, fileName);
    if (state)
        state = database.check();
    return !state && state.error().code == ErrorCode::Corrupt;
}

} // namespace

Result<void> openHistory(HistoryDatabase &database, const QString &fileName, QString &told)
{
    Result<void> opened = openAlone(database, fileName);
    if (opened || opened.error().code != ErrorCode::Corrupt)
        return opened;
    return repairHistory(database, fileName, told);
}

Result<void> repairHistory(HistoryDatabase &database, const QString &fileName, QString &told)
{
    QLockFile lock(fileName + u".repair"_s);
    if (!lock.tryLock(patienceMs))
        return cannotWrite(fileName);
    if (isStillBroken(database, fileName)) {
        database.close();
        const QString stamp = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss-zzz"_s);
        const QString aside = u"%1.broken-%2"_s.arg(fileName, stamp);
        if (!moveAside(fileName, aside))
            return cannotWrite(fileName);
        told =
            Sentences::tr("The history of runs was damaged and starts anew. The damaged file is kept as %1.")
                .arg(QDir::toNativeSeparators(aside));
    }
    return database.isOpen() ? Result<void>() : openChecked(database, fileName);
}

} // namespace codewar

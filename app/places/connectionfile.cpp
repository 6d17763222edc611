// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places/connectionfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxFileBytes = 1LL << 20;

struct FileTexts
{
    Q_DECLARE_TR_FUNCTIONS(codewar::ConnectionFile)
};

} // namespace

QString ConnectionFile::defaultName()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/connections.json"_L1;
}

Result<QList<Connection>> ConnectionFile::load() const
{
    QFile file(m_fileName);
    if (!file.exists())
        return QList<Connection>();
    QString problem;
    if (!file.open(QIODevice::ReadOnly)) {
        problem = file.errorString();
    } else if (file.size() > maxFileBytes) {
        problem = FileTexts::tr("it is too large");
    } else {
        Result<QList<Connection>> connections = connectionsFromJson(file.read(maxFileBytes));
        if (connections)
            return connections;
        problem = connections.error().message;
    }
    file.close();
    const QString stamp = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString aside = u"%1.broken-%2"_s.arg(m_fileName, stamp);
    const bool moved = QFile::rename(m_fileName, aside);
    return Error{ErrorCode::Corrupt,
                 FileTexts::tr("Your connections could not be read (%1). Their file is kept as %2; add them "
                               "again under “Connections…”.")
                     .arg(problem, QDir::toNativeSeparators(moved ? aside : m_fileName)),
                 u"connections"_s};
}

Result<void> ConnectionFile::save(const QList<Connection> &connections) const
{
    const QByteArray json = toJson(connections);
    QDir().mkpath(QFileInfo(m_fileName).path());
    QSaveFile file(m_fileName);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(json) == json.size() && file.commit();
    if (written)
        return {};
    return Error{
        ErrorCode::Unavailable,
        FileTexts::tr("Your connections were not kept: %1 could not be written (%2). They last until "
                      "CodeWar ends; make room or make the folder writable, and save them again.")
            .arg(QDir::toNativeSeparators(m_fileName), file.errorString()),
        u"connections"_s};
}

} // namespace codewar

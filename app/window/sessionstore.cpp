// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/sessionstore.h"

#include "app/files/filelock.h"
#include "app/files/replacefile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>
#include <numeric>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(codewar::SessionStore)
};

constexpr int slotCount = 64;
/// Far more than a window can write.
constexpr qint64 maxFileBytes = 64LL << 20;
constexpr auto onlyOwnerEnters = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

QString slotFile(const QString &folder, int number, QLatin1StringView ending)
{
    return u"%1/session-%2%3"_s.arg(folder).arg(number).arg(ending);
}

/// Slot numbers in the order they are tried: those written last first, then those never used.
QList<int> slotsByUse(const QString &folder)
{
    QList<int> numbers(slotCount);
    std::iota(numbers.begin(), numbers.end(), 1);
    QHash<int, QDateTime> used;
    for (const int number : std::as_const(numbers)) {
        const QFileInfo info(slotFile(folder, number, ".json"_L1));
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

Result<QByteArray> readAll(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unavailable, file.errorString(), u"session"_s};
    if (file.size() > maxFileBytes)
        return Error{ErrorCode::Corrupt, StoreText::tr("it is too large"), u"session"_s};
    return file.readAll();
}

/// What a window that was killed had not finished to write.
void removeHalves(const QString &folder, const QString &names)
{
    const QFileInfoList halves = QDir(folder).entryInfoList({names + u".??????"_s}, QDir::Files);
    for (const QFileInfo &half : halves)
        QFile::remove(half.filePath());
}

/// Where the file is now.
QString moveAside(const QString &fileName)
{
    const QString stamp = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString aside = u"%1.broken-%2"_s.arg(fileName, stamp);
    return QDir::toNativeSeparators(QFile::rename(fileName, aside) ? aside : fileName);
}

Result<Session> readSession(const QString &fileName)
{
    const Result<QByteArray> bytes = readAll(fileName);
    return bytes ? Session::fromJson(*bytes) : bytes.error();
}

Result<Document> readDocument(const QString &fileName)
{
    const Result<QByteArray> bytes = readAll(fileName);
    if (!bytes)
        return bytes.error();
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(*bytes, &error);
    if (!json.isObject() || !json.object().contains("text"_L1))
        return Error{ErrorCode::Corrupt, error.errorString(), u"session"_s};
    return Document::fromJson(json.object());
}

Error cannotSave(const QString &fileName, const QString &problem)
{
    return {ErrorCode::Unavailable,
            StoreText::tr("What you type cannot be kept safe: %1 could not be written (%2). Make room on the "
                          "disk, or save your program to a file. CodeWar goes on trying.")
                .arg(QDir::toNativeSeparators(fileName), problem),
            u"session"_s};
}

} // namespace

SessionStore::~SessionStore() = default;

SessionStore::SessionStore(const QString &folder) : m_folder(folder)
{
    QDir().mkpath(folder);
    QFile::setPermissions(folder, onlyOwnerEnters);
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
    m_lock = FileLock::take(slotFile(m_folder, number, ".lock"_L1));
    if (!m_lock)
        return false;
    m_fileName = slotFile(m_folder, number, ".json"_L1);
    m_texts = slotFile(m_folder, number, ""_L1);
    return true;
}

QString SessionStore::documentFile(const QString &id) const
{
    return u"%1/%2.json"_s.arg(m_texts, id);
}

SessionStore::Loaded SessionStore::load()
{
    Loaded loaded;
    if (m_fileName.isEmpty())
        return loaded;
    removeHalves(m_folder, QFileInfo(m_fileName).fileName());
    removeHalves(m_texts, u"*.json"_s);
    if (QFile::exists(m_fileName)) {
        Result<Session> session = readSession(m_fileName);
        if (session) {
            loaded.session = std::move(session).value();
        } else {
            loaded.problems.append(
                StoreText::tr("The last session could not be read (%1). Its file is kept as %2.")
                    .arg(session.error().message, moveAside(m_fileName)));
        }
    }
    addForgotten(loaded);
    return loaded;
}

void SessionStore::addForgotten(Loaded &loaded) const
{
    QSet<QString> known;
    if (loaded.session) {
        for (const auto *list : {&loaded.session->documents, &loaded.session->closed}) {
            for (const Document &document : *list)
                known.insert(document.id);
        }
    }
    const QFileInfoList files =
        QDir(m_texts).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Time | QDir::Reversed);
    for (const QFileInfo &info : files) {
        if (known.contains(info.completeBaseName()))
            continue;
        const Result<Document> document = readDocument(info.filePath());
        if (!document) {
            loaded.problems.append(
                StoreText::tr("A text of the last session could not be read (%1). Its file is kept as %2.")
                    .arg(document.error().message, moveAside(info.filePath())));
        } else if (document->modified || !document->file.isEmpty()) {
            if (!loaded.session)
                loaded.session.emplace();
            loaded.session->documents.append(*document);
        }
    }
}

Result<void> SessionStore::loadDocument(Document &document) const
{
    document.loaded = true;
    const QString fileName = documentFile(document.id);
    const Result<Document> read = readDocument(fileName);
    if (read) {
        document.text = read->text;
        document.input = read->input;
        document.keepInputOpen = read->keepInputOpen;
        document.attachments = read->attachments;
        return {};
    }
    const QString kept = QFile::exists(fileName) ? moveAside(fileName) : QDir::toNativeSeparators(fileName);
    return Error{ErrorCode::Corrupt,
                 StoreText::tr("A text of the last session could not be read (%1). Its file is kept as %2.")
                     .arg(read.error().message, kept),
                 u"session"_s};
}

Result<void> SessionStore::save(const Session &session, const QList<Document> &changed) const
{
    if (m_fileName.isEmpty()) {
        return Error{
            ErrorCode::Unavailable,
            StoreText::tr(
                "What you type cannot be kept safe: %1 is not writable. Save your program to a file.")
                .arg(QDir::toNativeSeparators(m_folder)),
            u"session"_s};
    }
    if (!QDir().mkpath(m_texts))
        return cannotSave(m_texts, qt_error_string());
    QFile::setPermissions(m_texts, onlyOwnerEnters);
    Result<void> result;
    const auto write = [&](const QString &fileName, const QByteArray &bytes) {
        const QString problem = replaceFile(fileName, bytes, onlyForOwner);
        if (!problem.isEmpty())
            result = cannotSave(fileName, problem);
    };
    for (const Document &document : changed)
        write(documentFile(document.id), QJsonDocument(document.toJson()).toJson(QJsonDocument::Compact));
    if (!result)
        return result; // the session names no text that is not there
    write(m_fileName, session.toJson());
    if (result)
        removeForgotten(session);
    return result;
}

void SessionStore::removeForgotten(const Session &session) const
{
    QSet<QString> kept;
    for (const auto *list : {&session.documents, &session.closed}) {
        for (const Document &document : *list)
            kept.insert(document.id);
    }
    const QFileInfoList files = QDir(m_texts).entryInfoList({u"*.json"_s}, QDir::Files);
    for (const QFileInfo &info : files) {
        if (!kept.contains(info.completeBaseName()))
            QFile::remove(info.filePath());
    }
}

} // namespace codewar

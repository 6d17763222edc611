// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/toolchain/precompiledheaders.h"

#include "runner/sandbox/process/hostcommand.h"
#include "runner/sandbox/toolchain/languagetools.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

namespace codewar {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr auto manifestName = "manifest"_L1;
constexpr auto buildTimeout = 5min;

Error buildError(const QString &what)
{
    return {ErrorCode::Unavailable,
            u"Precompiled headers could not be built (%1); programs compile without them."_s.arg(what),
            u"precompiled headers"_s};
}

/// Owned by this user and writable by nobody else, so that no other user of the machine can have put it
/// there.
bool isOursAlone(const QString &path)
{
    struct stat info
    {};
    return ::lstat(path.toLocal8Bit().constData(), &info) == 0 && info.st_uid == ::geteuid() &&
           (info.st_mode & (S_IWGRP | S_IWOTH)) == 0 && (S_ISREG(info.st_mode) || S_ISDIR(info.st_mode));
}

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result().toHex() : QByteArray();
}

/// A file as the manifest knows it: "HASH SIZE CTIME PATH" on a line. A file whose size and change time are
/// still those it had when it was hashed has not been touched since (a change time cannot be set, inode(7)).
struct Entry
{
    QByteArray hash;
    qint64 size = 0;
    qint64 changeTimeNs = 0;
    QByteArray path; ///< within the folder

    QByteArray line() const
    {
        return hash + ' ' + QByteArray::number(size) + ' ' + QByteArray::number(changeTimeNs) + ' ' + path +
               '\n';
    }
};

Entry entryOf(const QString &folder, const QByteArray &path)
{
    struct stat info
    {};
    ::stat((folder.toLocal8Bit() + '/' + path).constData(), &info);
    return {{}, info.st_size, info.st_ctim.tv_sec * 1'000'000'000LL + info.st_ctim.tv_nsec, path};
}

/// Every file below the folder but the manifest itself, in order.
QList<QByteArray> filesIn(const QString &folder)
{
    QList<QByteArray> paths;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        if (const QString path = files.next(); QFileInfo(path).fileName() != manifestName)
            paths += QDir(folder).relativeFilePath(path).toLocal8Bit();
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

QByteArray manifestOf(const QString &folder)
{
    QByteArray manifest;
    for (const QByteArray &path : filesIn(folder)) {
        Entry entry = entryOf(folder, path);
        entry.hash = hashOf(folder + u'/' + QString::fromLocal8Bit(path));
        manifest += entry.line();
    }
    return manifest;
}

/// Whether the files of the folder are those of the manifest; only what changed since is hashed again.
bool matchesManifest(const QString &folder, const QByteArray &manifest)
{
    const QList<QByteArray> paths = filesIn(folder);
    const QList<QByteArray> lines = manifest.split('\n');
    if (manifest.isEmpty() || lines.size() != paths.size() + 1)
        return false;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        Entry entry = entryOf(folder, paths[i]);
        entry.hash = lines[i].left(64);
        if (entry.line() == lines[i] + '\n')
            continue;
        const QList<QByteArray> fields = lines[i].split(' ');
        if (fields.size() != 4 || fields[3] != paths[i] ||
            hashOf(folder + u'/' + QString::fromLocal8Bit(paths[i])) != fields[0])
            return false;
    }
    return true;
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

bool everythingIsOurs(const QString &folder)
{
    if (!isOursAlone(folder))
        return false;
    QDirIterator entries(folder, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        if (!isOursAlone(entries.next()))
            return false;
    }
    return true;
}

} // namespace

PrecompiledHeaders::PrecompiledHeaders(const QString &cacheFolder, const Language &language,
                                       const QString &fingerprint)
    : m_cacheFolder(buildFolder(cacheFolder)), m_language(language)
{
    const QString made = fingerprint + compilerAndFlags(language).join(u' ') +
                         language.acceleration.precompiledHeaders.join(u' ');
    const QByteArray key =
        QCryptographicHash::hash(made.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    m_folder = m_cacheFolder + u'/' + language.id + u'-' + QString::fromLatin1(key);
}

QString PrecompiledHeaders::buildFolder(const QString &cacheFolder)
{
    return QDir(cacheFolder).absoluteFilePath(u"headers"_s);
}

bool PrecompiledHeaders::verify() const
{
    return everythingIsOurs(m_folder) && matchesManifest(m_folder, readFile(m_folder + u'/' + manifestName));
}

Result<void> PrecompiledHeaders::build() const
{
    if (!QDir().mkpath(m_cacheFolder))
        return buildError(u"%1 cannot be made"_s.arg(m_cacheFolder));
    QLockFile lock(m_folder + ".lock"_L1);
    if (!lock.lock())
        return buildError(u"another process holds %1"_s.arg(lock.fileName()));
    removeAbandoned();
    if (verify())
        return {};
    QTemporaryDir temporary(m_folder + "-XXXXXX"_L1);
    if (!temporary.isValid())
        return buildError(temporary.errorString());
    const Result<void> built = buildInto(temporary.path());
    if (!built)
        return built;
    // Readable from inside the sandbox, where programs have another user id.
    ::chmod(temporary.path().toLocal8Bit().constData(), 0755);
    QDir(m_folder).removeRecursively();
    if (!QDir().rename(temporary.path(), m_folder))
        return buildError(u"%1 cannot be put in its place"_s.arg(m_folder));
    temporary.setAutoRemove(false);
    return {};
}

/// What builds left that were killed: only we build while we hold the lock.
void PrecompiledHeaders::removeAbandoned() const
{
    const QDir around(m_cacheFolder);
    const QString pattern = QFileInfo(m_folder).fileName() + "-??????"_L1;
    for (const QString &name : around.entryList({pattern}, QDir::Dirs))
        QDir(around.filePath(name)).removeRecursively();
}

Result<void> PrecompiledHeaders::buildInto(const QString &folder) const
{
    for (const QString &header : m_language.acceleration.precompiledHeaders) {
        const QString path = folder + u'/' + header;
        QDir().mkpath(QFileInfo(path).path());
        // One line that includes the real header, so that this one keeps its standing as a system header.
        if (!writeFile(path, "#include_next <" + header.toUtf8() + ">\n"))
            return buildError(u"%1 cannot be written"_s.arg(path));
        const QString language = m_language.id == "c"_L1 ? u"c-header"_s : u"c++-header"_s;
        const QStringList command =
            compilerAndFlags(m_language) +
            QStringList{u"-isystem"_s, folder, u"-x"_s, language, path, u"-o"_s, path + ".gch"_L1};
        if (const Result<QByteArray> run = runHostCommand(command, buildTimeout, folder); !run)
            return run.error();
        QFile::remove(path);
    }
    if (!writeFile(folder + u'/' + manifestName, manifestOf(folder)))
        return buildError(u"its manifest cannot be written"_s);
    return {};
}

} // namespace codewar

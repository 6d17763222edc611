// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/textfile.h"

#include "app/files/replacefile.h"
#include "runner/run/runrequest.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

struct FileText
{
    Q_DECLARE_TR_FUNCTIONS(codewar::TextFile)
};

Error fileError(ErrorCode code, const QString &message)
{
    return {code, message, u"file"_s};
}

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// Asks for the permission bits too: to an administrator everything seems writable.
bool isReadOnly(const QFileInfo &info)
{
    const auto anyone = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    return info.exists() && (!info.isWritable() || !(info.permissions() & anyone));
}

FileStamp stampOf(const QFileInfo &info, const QByteArray &bytes)
{
    return {hashOf(bytes), info.lastModified().toMSecsSinceEpoch(), bytes.size()};
}

Result<QByteArray> readBounded(const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (!info.exists()) {
        return fileError(ErrorCode::NotFound,
                         FileText::tr("%1 does not exist. Check the name and open it again.").arg(name));
    }
    if (!info.isFile()) {
        return fileError(ErrorCode::InvalidInput,
                         FileText::tr("%1 is not a file. Open a program text instead.").arg(name));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fileError(ErrorCode::Unavailable,
                         FileText::tr("%1 cannot be read: %2. Check its permissions and open it again.")
                             .arg(name, file.errorString()));
    }
    QByteArray bytes = file.read(maxSourceBytes + 1);
    if (bytes.size() > maxSourceBytes) {
        return fileError(
            ErrorCode::InvalidInput,
            FileText::tr("%1 is larger than 1 MiB, the most a program may have. Open a smaller file.")
                .arg(name));
    }
    return bytes;
}

} // namespace

Result<TextFile> readTextFile(const QString &path, std::optional<Encoding> encoding)
{
    const QFileInfo info(path); // before the bytes: what comes later is noticed later
    const Result<QByteArray> bytes = readBounded(path);
    if (!bytes)
        return bytes.error();
    Result<DecodedText> decoded = decodeText(*bytes, encoding);
    if (!decoded) {
        return fileError(ErrorCode::InvalidInput,
                         FileText::tr("%1 was not opened: %2. Open a program text instead.")
                             .arg(QDir::toNativeSeparators(path), decoded.error().message));
    }
    return TextFile{std::move(decoded->text), decoded->format, stampOf(info, *bytes), isReadOnly(info)};
}

FileState fileState(const QString &path, const FileStamp &known)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    const bool same = known.exists() && info.size() == known.size &&
                      info.lastModified().toMSecsSinceEpoch() == known.modifiedMs;
    if (same)
        return {known, isReadOnly(info)};
    const Result<QByteArray> bytes = readBounded(path);
    if (bytes)
        return {stampOf(info, *bytes), isReadOnly(info)};
    // Too large or unreadable now: another content in any case.
    return {{QByteArray("?"), info.lastModified().toMSecsSinceEpoch(), info.size()}, isReadOnly(info)};
}

Result<FileStamp> writeTextFile(const QString &path, const QString &text, Encoding encoding,
                                const std::optional<FileStamp> &expected)
{
    const QString name = QDir::toNativeSeparators(path);
    const Result<QByteArray> bytes = encodeText(text, encoding);
    if (!bytes)
        return bytes.error();
    if (isReadOnly(QFileInfo(path))) {
        return fileError(ErrorCode::Unavailable,
                         FileText::tr("%1 is read-only and was not changed. Choose another name with “Save "
                                      "as”, or make the file writable and save again.")
                             .arg(name));
    }
    if (expected) {
        const FileStamp now = fileState(path).stamp;
        if (now.exists() && now.hash != expected->hash) {
            return fileError(
                ErrorCode::Refused,
                FileText::tr("%1 was changed by another program and was not overwritten.").arg(name));
        }
    }
    const QString problem = replaceFile(path, *bytes);
    if (!problem.isEmpty()) {
        return fileError(
            ErrorCode::Unavailable,
            FileText::tr("%1 could not be saved: %2. What the file held before is unchanged. Choose "
                         "another folder with “Save as”, or make room and save again.")
                .arg(name, problem));
    }
    return stampOf(QFileInfo(path), *bytes);
}

} // namespace codewar

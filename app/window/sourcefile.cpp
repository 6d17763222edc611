// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/sourcefile.h"

#include "runner/run/runrequest.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStringDecoder>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("SourceFile", text);
}

Error fileError(ErrorCode code, const QString &message)
{
    return {code, message, u"file"_s};
}

} // namespace

Result<QString> readSourceFile(const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (!info.exists())
        return fileError(ErrorCode::NotFound,
                         tr("%1 does not exist. Check the name and open it again.").arg(name));
    if (!info.isFile())
        return fileError(ErrorCode::InvalidInput,
                         tr("%1 is not a file. Open a program text instead.").arg(name));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fileError(ErrorCode::Unavailable,
                         tr("%1 cannot be read: %2. Check its permissions and open it again.")
                             .arg(name, file.errorString()));
    }
    const QByteArray bytes = file.read(maxSourceBytes + 1);
    if (bytes.size() > maxSourceBytes) {
        return fileError(
            ErrorCode::InvalidInput,
            tr("%1 is larger than 1 MiB, the most a program may have. Open a smaller file.").arg(name));
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.contains(QChar(u'\0'))) {
        return fileError(ErrorCode::InvalidInput,
                         tr("%1 is not UTF-8 text. Convert it to UTF-8, then open it again.").arg(name));
    }
    return text;
}

Result<void> writeSourceFile(const QString &path, const QString &text)
{
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fileError(ErrorCode::Unavailable,
                     tr("%1 could not be saved: %2. What the file held before is unchanged. Choose another "
                        "folder with “Save as”, or make room and save again.")
                         .arg(QDir::toNativeSeparators(path), file.errorString()));
}

} // namespace codewar

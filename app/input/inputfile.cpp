// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/input/inputfile.h"

#include "app/panels/formatting.h"
#include "runner/run/utf8text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(codewar::InputFile)
};

constexpr qint64 chunkBytes = 1 << 20;
constexpr qint64 previewBytes = 64 << 10;

Error failure(ErrorCode code, const QString &message)
{
    return {code, message, u"input"_s};
}

Error unreadable(const QFile &file)
{
    return failure(ErrorCode::Unavailable,
                   Texts::tr("The input %1 cannot be read: %2. Choose the file again.")
                       .arg(QDir::toNativeSeparators(file.fileName()), file.errorString()));
}

Error unwritable(const QFileDevice &file)
{
    return failure(
        ErrorCode::Unavailable,
        Texts::tr(
            "The input could not be saved to %1: %2. Choose another folder, or make room and save again.")
            .arg(QDir::toNativeSeparators(file.fileName()), file.errorString()));
}

} // namespace

QJsonObject InputFile::toJson() const
{
    return {{u"path"_s, path}, {u"name"_s, name}, {u"bytes"_s, bytes}};
}

std::optional<InputFile> InputFile::fromJson(const QJsonValue &json)
{
    const InputFile file{json["path"_L1].toString(), json["name"_L1].toString(),
                         json["bytes"_L1].toInteger()};
    return file.path.isEmpty() ? std::nullopt : std::optional(file);
}

Error inputTooLarge(qint64 bytes)
{
    return failure(ErrorCode::InvalidInput,
                   Texts::tr("The input has %1; at most %2 can be given to a program. Nothing was changed.")
                       .arg(formatBytes(bytes), formatBytes(maxInputFileBytes)));
}

bool writeInput(QIODevice &file, QStringView text)
{
    while (!text.isEmpty()) {
        qsizetype length = std::min<qsizetype>(text.size(), chunkBytes);
        if (length < text.size() && text[length - 1].isHighSurrogate())
            --length; // both halves of a character belong together
        const QByteArray bytes = text.first(length).toUtf8();
        if (file.write(bytes) != bytes.size())
            return false;
        text = text.sliced(length);
    }
    return true;
}

bool isEditableInput(const QString &text)
{
    if (text.size() > maxInputTextBytes)
        return false;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype newline = text.indexOf(u'\n', from);
        const qsizetype end = newline < 0 ? text.size() : newline;
        if (end - from > maxInputLine)
            return false;
        from = end + 1;
    }
    return text.size() <= maxInputTextBytes / 3 || text.toUtf8().size() <= maxInputTextBytes;
}

Result<OpenedInput> openInput(const QString &path)
{
    const QFileInfo info(path);
    QFile file(info.absoluteFilePath());
    if (!info.isFile())
        return failure(
            ErrorCode::InvalidInput,
            Texts::tr("%1 is not a file. Choose a file as input.").arg(QDir::toNativeSeparators(path)));
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file);
    if (file.size() > maxInputFileBytes)
        return inputTooLarge(file.size());
    if (file.size() <= maxInputTextBytes) {
        const QByteArray bytes = file.read(maxInputTextBytes + 1);
        const QString text = textFromUtf8(bytes);
        // What the editor would change stays in its file.
        if (isUtf8(bytes) && !bytes.contains('\0') && !bytes.contains('\r') && isEditableInput(text))
            return OpenedInput{text, std::nullopt};
    }
    return OpenedInput{{}, InputFile{file.fileName(), info.fileName(), file.size()}};
}

Result<QString> previewInput(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file);
    const QString shown = textFromUtf8(file.read(previewBytes));
    QString preview;
    for (QStringView rest = shown; !rest.isEmpty();) {
        const qsizetype newline = rest.indexOf(u'\n');
        const qsizetype length = newline < 0 ? rest.size() : newline;
        preview.append(rest.first(std::min(length, maxInputLine))).append(u'\n');
        rest = rest.sliced(std::min(length + 1, rest.size()));
    }
    return preview;
}

Result<void> copyInput(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return unreadable(source);
    QSaveFile target(to);
    bool written = target.open(QIODevice::WriteOnly);
    while (written && !source.atEnd()) {
        const QByteArray bytes = source.read(chunkBytes);
        if (bytes.isEmpty())
            return unreadable(source);
        written = target.write(bytes) == bytes.size();
    }
    return written && target.commit() ? Result<void>() : unwritable(target);
}

Result<void> writeInput(const QString &text, const QString &to)
{
    QSaveFile target(to);
    const bool written = target.open(QIODevice::WriteOnly) && writeInput(target, text) && target.commit();
    return written ? Result<void>() : unwritable(target);
}

} // namespace codewar

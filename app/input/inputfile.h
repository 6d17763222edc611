// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"

#include <QJsonObject>
#include <QString>

#include <optional>

class QIODevice;

namespace codewar {

/// An input in a file, as it is too large to be edited. A plain value.
struct InputFile
{
    QString path;
    QString name; ///< for a person
    qint64 bytes = 0;

    bool operator==(const InputFile &) const = default;

    QJsonObject toJson() const;
    static std::optional<InputFile> fromJson(const QJsonValue &json);
};

/// Above this an input becomes a file.
inline constexpr qint64 maxInputTextBytes = 1LL << 20;
/// The longest line that is edited: the editor lays out each as a whole.
inline constexpr qsizetype maxInputLine = 16 << 10;
/// The largest input that is kept.
inline constexpr qint64 maxInputFileBytes = 1LL << 30;

/// Whether the editor can take it without being felt.
bool isEditableInput(const QString &text);

/// What opening a file as input gives: a text that can be edited, else the file.
struct OpenedInput
{
    QString text;
    std::optional<InputFile> file;
};
/// Not for the GUI thread.
Result<OpenedInput> openInput(const QString &path);
/// The beginning, as text. Not for the GUI thread.
Result<QString> previewInput(const QString &path);
/// Replaces the file as a whole or not at all. Not for the GUI thread.
Result<void> copyInput(const QString &from, const QString &to);
Result<void> writeInput(const QString &text, const QString &to);

/// As UTF-8, piece by piece; false where the device failed.
bool writeInput(QIODevice &device, QStringView text);
/// More than maxInputFileBytes.
Error inputTooLarge(qint64 bytes);

} // namespace codewar

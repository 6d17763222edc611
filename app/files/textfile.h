// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/files/textformat.h"

namespace codewar {

/// What a file held at some moment, to notice that another program changed it. Empty: there was none.
struct FileStamp
{
    QByteArray hash;       ///< of the content
    qint64 modifiedMs = 0; ///< since 1970
    qint64 size = 0;

    bool exists() const { return !hash.isEmpty(); }
    bool operator==(const FileStamp &) const = default;
};

/// A program text with all that is kept of its file.
struct TextFile
{
    QString text;
    TextFormat format;
    FileStamp stamp;
    bool readOnly = false;
};

/// What a file is now, without its text.
struct FileState
{
    FileStamp stamp;
    bool readOnly = false;
};

// All of these may take long on a slow disk: call them in a thread of their own. Errors are sentences that
// say what to do.

/// No larger than a request may be; read as `encoding`, else as what it is most likely in.
Result<TextFile> readTextFile(const QString &path, std::optional<Encoding> encoding = {});

/// `known` is given back where time and size are the same, without reading the file again.
FileState fileState(const QString &path, const FileStamp &known = {});

/// Replaces the file at once or not at all. Where `expected` is given and the file holds something else,
/// nothing is written: the error is Refused.
Result<FileStamp> writeTextFile(const QString &path, const QString &text, Encoding encoding,
                                const std::optional<FileStamp> &expected = {});

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"

#include <QByteArray>
#include <QFile>

#include <limits>

namespace codewar::docker {

/// Reads a file, or a part of one, piece by piece.
class FileSource
{
public:
    explicit FileSource(const QString &path) : m_file(path) {}

    Result<void> open();
    qint64 bytes() const { return m_file.size(); }
    /// What next() gives from now on.
    Result<void> select(qint64 offset, qint64 bytes);
    /// Empty at the end of what was selected; a file that ends before it is an error.
    Result<QByteArray> next(qint64 most = pieceBytes);

    static constexpr qint64 pieceBytes = 1 << 20;

private:
    Error readError() const;

    QFile m_file;
    qint64 m_left = 0;
};

} // namespace codewar::docker

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"

#include <QByteArray>
#include <QList>

namespace codewar::docker {

struct TarEntry
{
    QByteArray path;
    QByteArray contents;
    unsigned mode = 0644;
};

inline constexpr qint64 tarBlockBytes = 512;

/// A tar archive of regular files owned by root, with no times in it: the same entries make the same bytes.
Result<QByteArray> tarArchive(const QList<TarEntry> &entries);
/// The one block before the contents of a file of that size.
Result<QByteArray> tarHeader(const QByteArray &path, qint64 bytes);
/// The zeros that fill the last block of that many bytes.
QByteArray tarPadding(qint64 bytes);

} // namespace codewar::docker

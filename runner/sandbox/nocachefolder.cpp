// SPDX-License-Identifier: GPL-3.0-or-later
// In the place of cachefolder.cpp where a folder cannot be held open as POSIX has it: nothing is kept.
#include "runner/sandbox/cachefolder.h"

namespace codewar {

std::optional<CacheFolder> CacheFolder::open(const QString &, Missing)
{
    return std::nullopt;
}

std::optional<QByteArray> CacheFolder::read(const QByteArray &, qint64) const
{
    return std::nullopt;
}

void CacheFolder::write(const QByteArray &, const QByteArray &, qint64) const {}

void CacheFolder::remove(const QByteArray &) const {}

bool CacheFolder::isEntryName(QByteArrayView)
{
    return false;
}

} // namespace codewar

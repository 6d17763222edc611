// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/language.h"
#include "runner/run/result.h"

#include <QString>

namespace codewar {

/// Precompiled standard headers for one language, in a folder of the user's cache. gcc takes them, found
/// through -isystem, only where the header comes first in the source and the flags match; a program's meaning
/// never changes (GCC manual, "Precompiled Headers").
class PrecompiledHeaders
{
public:
    /// `fingerprint` changes with the compiler. Nothing is touched yet.
    PrecompiledHeaders(const QString &cacheFolder, const Language &language, const QString &fingerprint);

    QString folder() const { return m_folder; }
    /// Below which all headers of a cache are built; so begin the paths of them that a compiler may mention.
    static QString buildFolder(const QString &cacheFolder);
    /// Whether the folder is there, ours alone to write, and its contents are the ones that were built. Reads
    /// all of them: not for a GUI's thread.
    bool verify() const;
    /// Builds what verify() misses; takes seconds. Safe for several processes at once.
    Result<void> build() const;

private:
    void removeAbandoned() const;
    Result<void> buildInto(const QString &folder) const;

    QString m_cacheFolder;
    Language m_language;
    QString m_folder;
};

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/runrequest.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace codewar {

/// What a compile made: the executable and everything the compiler said.
struct CompiledProgram
{
    QByteArray executable;
    QByteArray compilerOutput;
};

/// Compiled programs on disk under the hash of what made them, bounded in size, the least recently used going
/// first. Safe for any number of processes on one folder. An entry whose checksum is wrong, that is not
/// ours, or that others may write is dropped, never trusted. Thread-safe.
class CompileCache
{
public:
    /// `folder` is made (mode 0700) when first needed. Failures of the disk only make the cache miss.
    CompileCache(QString folder, qint64 maxBytes);

    /// `toolchain` must change whenever the compiler, its files or the image do. With an `owner` it is of
    /// what nobody else may be given.
    static QByteArray key(const QString &toolchain, const QStringList &command,
                          const QList<SourceFile> &files, const QByteArray &owner = {});

    std::optional<CompiledProgram> find(const QByteArray &key);
    void store(const QByteArray &key, const CompiledProgram &program);

private:
    QString m_folder;
    qint64 m_maxBytes;
};

} // namespace codewar

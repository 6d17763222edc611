// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/compilecache.h"

#include "runner/sandbox/cacheentry.h"
#include "runner/sandbox/cachefolder.h"

#include <QCryptographicHash>

namespace codewar {

namespace {

/// Hashes fields with their lengths, so that no two lists of fields look alike.
class FieldHash
{
public:
    void add(qsizetype number) { m_hash.addData(QByteArray::number(number) + '\n'); }
    void add(const QByteArray &field)
    {
        add(field.size());
        m_hash.addData(field);
    }
    void add(const QString &field) { add(field.toUtf8()); }
    QByteArray hex() const { return m_hash.result().toHex(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

// One large program must not push all others out.
qint64 largestEntry(qint64 maxBytes)
{
    return maxBytes / 4;
}

} // namespace

CompileCache::CompileCache(QString folder, qint64 maxBytes)
    : m_folder(std::move(folder)), m_maxBytes(maxBytes)
{}

QByteArray CompileCache::key(const QString &toolchain, const QStringList &command,
                             const QList<SourceFile> &files, const QByteArray &owner)
{
    FieldHash hash;
    hash.add(toolchain);
    hash.add(command.size());
    for (const QString &argument : command)
        hash.add(argument);
    hash.add(files.size());
    for (const SourceFile &file : files) {
        hash.add(file.name);
        hash.add(file.text);
    }
    if (!owner.isEmpty())
        hash.add(owner);
    return hash.hex();
}

std::optional<CompiledProgram> CompileCache::find(const QByteArray &key)
{
    if (!CacheFolder::isEntryName(key))
        return std::nullopt;
    const auto folder = CacheFolder::open(m_folder, CacheFolder::Missing::LeaveOut);
    if (!folder)
        return std::nullopt;
    const std::optional<QByteArray> bytes = folder->read(key, largestEntry(m_maxBytes));
    if (!bytes)
        return std::nullopt;
    std::optional<CompiledProgram> program = decodeCacheEntry(key, *bytes);
    if (!program)
        folder->remove(key);
    return program;
}

void CompileCache::store(const QByteArray &key, const CompiledProgram &program)
{
    if (!CacheFolder::isEntryName(key) || cacheEntrySize(program) > largestEntry(m_maxBytes))
        return;
    if (const auto folder = CacheFolder::open(m_folder, CacheFolder::Missing::Make))
        folder->write(key, encodeCacheEntry(key, program), m_maxBytes);
}

} // namespace codewar

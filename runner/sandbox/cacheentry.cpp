// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/cacheentry.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace codewar {

namespace {

constexpr char magic[] = "CodeWar1"; // the digit is the version of the format
constexpr qsizetype magicSize = sizeof magic - 1;
constexpr qsizetype lengthsSize = 2 * sizeof(quint64);
constexpr qsizetype checksumSize = 32;
constexpr qsizetype headerSize = magicSize + lengthsSize + checksumSize;

QByteArray littleEndian(qsizetype number)
{
    QByteArray bytes(sizeof(quint64), Qt::Uninitialized);
    qToLittleEndian(quint64(number), bytes.data());
    return bytes;
}

QByteArray checksum(const QByteArray &key, QByteArrayView lengths, QByteArrayView content)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(littleEndian(key.size()));
    hash.addData(key);
    hash.addData(lengths);
    hash.addData(content);
    return hash.result();
}

} // namespace

qint64 cacheEntrySize(const CompiledProgram &program)
{
    return headerSize + program.executable.size() + program.compilerOutput.size();
}

QByteArray encodeCacheEntry(const QByteArray &key, const CompiledProgram &program)
{
    const QByteArray lengths =
        littleEndian(program.executable.size()) + littleEndian(program.compilerOutput.size());
    const QByteArray content = program.executable + program.compilerOutput;
    return magic + lengths + checksum(key, lengths, content) + content;
}

std::optional<CompiledProgram> decodeCacheEntry(const QByteArray &key, const QByteArray &bytes)
{
    if (bytes.size() < headerSize || !bytes.startsWith(magic))
        return std::nullopt;
    const QByteArrayView lengths = QByteArrayView(bytes).sliced(magicSize, lengthsSize);
    const QByteArrayView content = QByteArrayView(bytes).sliced(headerSize);
    const auto executableSize = qFromLittleEndian<quint64>(lengths.data());
    const auto outputSize = qFromLittleEndian<quint64>(lengths.data() + sizeof(quint64));
    const auto contentSize = quint64(content.size());
    if (executableSize > contentSize || outputSize != contentSize - executableSize)
        return std::nullopt;
    if (checksum(key, lengths, content) !=
        QByteArrayView(bytes).sliced(magicSize + lengthsSize, checksumSize))
        return std::nullopt;
    return CompiledProgram{content.first(qsizetype(executableSize)).toByteArray(),
                           content.sliced(qsizetype(executableSize)).toByteArray()};
}

} // namespace codewar

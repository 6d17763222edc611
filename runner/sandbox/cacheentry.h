// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/sandbox/compilecache.h"

namespace codewar {

/// The bytes of one file of the compile cache: magic and version, the two lengths, a SHA-256 over key,
/// lengths and content, then the content. Lengths are little-endian.
QByteArray encodeCacheEntry(const QByteArray &key, const CompiledProgram &program);

/// Nothing where a single bit differs from what was stored under this very key.
std::optional<CompiledProgram> decodeCacheEntry(const QByteArray &key, const QByteArray &bytes);

/// Size of the file that encodeCacheEntry() would make.
qint64 cacheEntrySize(const CompiledProgram &program);

} // namespace codewar

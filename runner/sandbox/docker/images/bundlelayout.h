// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace codewar::docker {

struct BundledImage
{
    QString language; ///< registry id
    QString tag;      ///< "codewar/cpp:latest"
    QString id;       ///< in the engine that saved it
};

/// What a file of images holds, in its own codewar-images.json.
struct BundleManifest
{
    QList<BundledImage> images;
    QString os;
    QString architecture;
    QString created;         ///< ISO 8601
    qint64 archiveBytes = 0; ///< of images.tar
};

// A file of images is a tar archive: codewar-images.json (padded to a fixed size, so that it can be written
// after what follows it), images.tar as the engine saved it, and SHA256SUMS of both, as sha256sum(1) reads
// it. No byte in it is free: what the manifest and the sums do not fix, the functions here do.

inline constexpr qint64 bundleManifestBytes = 64 << 10;
inline constexpr qint64 bundleArchiveOffset = 512 + bundleManifestBytes + 512;

/// Everything before the engine's archive: bundleArchiveOffset bytes.
Result<QByteArray> bundleStart(const BundleManifest &manifest);
/// Everything after it. `archiveSum` is its SHA-256 in hexadecimal.
Result<QByteArray> bundleEnd(const BundleManifest &manifest, const QByteArray &archiveSum);
/// Reads a file's first bundleArchiveOffset bytes; Corrupt where they are anything else than bundleStart() of
/// the manifest.
Result<BundleManifest> readBundleStart(const QByteArray &start);

} // namespace codewar::docker

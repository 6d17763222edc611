// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/sandbox/docker/engine/images.h"
#include "runner/sandbox/docker/images/bundlelayout.h"
#include "runner/sandbox/docker/images/imagecatalog.h"
#include "runner/sandbox/docker/images/imageprogress.h"

#include <stop_token>

namespace codewar::docker {

/// Images of languages in one file, to carry to a machine without network. Blocks for as long as gigabytes
/// take to read or write.
class ImageBundle
{
public:
    explicit ImageBundle(Images &images) : m_images(images) {}

    /// `path` is either the whole new file in the end, or what it was before. All entries must have an image.
    Result<BundleManifest> save(const QString &path, const QList<CatalogEntry> &entries,
                                const ImageProgress &progress, const std::stop_token &stop);
    /// Reads every byte of the file before the engine gets any; Corrupt says in which way it is damaged.
    Result<BundleManifest> load(const QString &path, const EngineVersion &engine,
                                const ImageProgress &progress, const std::stop_token &stop);

private:
    Images &m_images;
};

} // namespace codewar::docker

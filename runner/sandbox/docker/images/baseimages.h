// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/sandbox/docker/images/imageprogress.h"
#include "runner/sandbox/docker/images/imagerecipe.h"

namespace codewar::docker {

/// The images that those of the languages stand on: from a registry, or, where none answers, made from Debian
/// packages of the same compiler and interpreter versions (docker/bases.json). As thread-safe as `images`.
class BaseImages
{
public:
    /// `workFolder` takes what is made on the way.
    BaseImages(Images &images, QString workFolder) : m_images(images), m_workFolder(std::move(workFolder)) {}

    /// One that is there already is taken as it is, unless `renew`.
    Result<BaseImage> provide(const QString &reference, bool renew, const ImageProgress &progress,
                              const std::stop_token &stop);
    /// From the engine or a registry only.
    Result<BaseImage> find(const QString &reference, const ImageProgress &progress,
                           const std::stop_token &stop);

private:
    Result<BaseImage> pull(const QString &reference, const ImageProgress &progress,
                           const std::stop_token &stop);
    Result<BaseImage> make(const QString &reference, const ImageProgress &progress,
                           const std::stop_token &stop);
    Result<BaseImage> inspect(const QString &reference);

    Images &m_images;
    QString m_workFolder;
};

} // namespace codewar::docker

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/sandbox/docker/images/baseimages.h"

#include <stop_token>

namespace codewar::docker {

struct BuildOptions
{
    QString base;         ///< to stand on instead of the recipe's; empty: the recipe's
    bool rebuild = false; ///< also what is up to date, on a base fetched or made anew
};

struct BuiltImage
{
    ImageDetails details;
    bool wasUpToDate = false;
};

/// Builds the images of languages. Blocks for seconds to minutes; as thread-safe as `images`.
class ImageBuilder
{
public:
    /// `agentPath` is the agent's binary; `workFolder` takes what is made on the way.
    ImageBuilder(Images &images, QString agentPath, const QString &workFolder)
        : m_images(images), m_bases(images, workFolder), m_agentPath(std::move(agentPath))
    {}

    /// An image of the same name is replaced, and removed where no container uses it.
    Result<BuiltImage> build(const Language &language, const BuildOptions &options,
                             const ImageProgress &progress, const std::stop_token &stop);

private:
    Result<ImageDetails> make(const Language &language, const ImageRecipe &recipe, const BaseImage &base,
                              const ImageProgress &progress, const std::stop_token &stop);
    bool isUpToDate(const ImageDetails &image, const ImageRecipe &recipe, const BuildOptions &options);

    Images &m_images;
    BaseImages m_bases;
    QString m_agentPath;
};

} // namespace codewar::docker

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/cli/imagescommand.h"
#include "runner/run/language.h"
#include "runner/sandbox/docker/engine/images.h"

#include <QList>

#include <stop_token>

namespace codewar {

/// What each action of `images` works with.
struct ImagesWork
{
    const ImagesOptions &options;
    docker::Engine &engine;
    docker::Images &images;
    QList<Language> languages; ///< the chosen ones, all with a recipe
    std::stop_token stop;
};

// Each prints what it did; an error is left to the caller to print.
Result<void> buildImages(const ImagesWork &work);
Result<void> listImages(const ImagesWork &work);
Result<void> removeImages(const ImagesWork &work);
Result<void> saveImages(const ImagesWork &work);
Result<void> loadImages(const ImagesWork &work);

} // namespace codewar

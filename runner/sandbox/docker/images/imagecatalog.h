// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/language.h"
#include "runner/sandbox/docker/images/imagerecipe.h"

#include <QList>
#include <QString>

#include <optional>

namespace codewar::docker {

struct CatalogEntry
{
    Language language;
    std::optional<ImageDetails> image; ///< nothing where it is not built
    bool isUpToDate = false;
};

/// Whether the recipe made the image on what its base's name stands for today. A base that is not there (the
/// image was loaded from a file) cannot be newer.
bool isCurrent(Images &images, const ImageDetails &image, const ImageRecipe &recipe);

/// Which languages of a registry have images, as an engine knows them. Each call asks the engine and blocks.
class ImageCatalog
{
public:
    ImageCatalog(Images &images, QString agentPath) : m_images(images), m_agentPath(std::move(agentPath)) {}

    /// One for each of the languages that has a recipe.
    Result<QList<CatalogEntry>> list(const QList<Language> &languages);
    /// NotFound where it is not there; Refused where a container uses it.
    Result<void> remove(const Language &language) { return m_images.remove(language.image); }

private:
    Result<CatalogEntry> find(const Language &language);

    Images &m_images;
    QString m_agentPath;
};

} // namespace codewar::docker

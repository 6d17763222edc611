// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/docker/images/imagecatalog.h"

namespace codewar::docker {

bool isCurrent(Images &images, const ImageDetails &image, const ImageRecipe &recipe)
{
    if (!recipe.made(image))
        return false;
    const BaseImage base = baseOf(image);
    const Result<ImageDetails> today = images.inspect(base.reference);
    return !today || today->id == base.id;
}

Result<CatalogEntry> ImageCatalog::find(const Language &language)
{
    const Result<ImageRecipe> recipe = ImageRecipe::load(language, m_agentPath);
    if (!recipe)
        return recipe.error();
    const Result<ImageDetails> image = m_images.inspect(language.image);
    if (image)
        return CatalogEntry{language, *image, isCurrent(m_images, *image, *recipe)};
    if (image.error().code != ErrorCode::NotFound)
        return image.error();
    return CatalogEntry{language, std::nullopt, false};
}

Result<QList<CatalogEntry>> ImageCatalog::list(const QList<Language> &languages)
{
    QList<CatalogEntry> entries;
    for (const Language &language : languages) {
        if (!ImageRecipe::exists(language))
            continue;
        const Result<CatalogEntry> entry = find(language);
        if (!entry)
            return entry.error();
        entries += *entry;
    }
    return entries;
}

} // namespace codewar::docker

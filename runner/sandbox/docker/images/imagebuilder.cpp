// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/docker/images/imagebuilder.h"

#include "runner/sandbox/docker/images/imagecatalog.h"

#include <utility>

namespace codewar::docker {

using namespace Qt::StringLiterals;

bool ImageBuilder::isUpToDate(const ImageDetails &image, const ImageRecipe &recipe,
                              const BuildOptions &options)
{
    return !options.rebuild && (options.base.isEmpty() || options.base == baseOf(image).reference) &&
           isCurrent(m_images, image, recipe);
}

Result<ImageDetails> ImageBuilder::make(const Language &language, const ImageRecipe &recipe,
                                        const BaseImage &base, const ImageProgress &progress,
                                        const std::stop_token &stop)
{
    progress(ProgressKind::Step, u"building %1 on %2"_s.arg(language.image, base.reference));
    const BuildOrder order{.tag = language.image,
                           .arguments = {{u"BASE"_s, base.reference}},
                           .labels = recipe.labels(base),
                           .stop = stop};
    QByteArray rest = recipe.context();
    const BodySource context = [&rest]() -> Result<QByteArray> { return std::exchange(rest, {}); };
    const ProgressSink detail = [&](const QString &line) { progress(ProgressKind::Detail, line); };
    if (const Result<void> built = m_images.build(order, context, detail); !built)
        return built.error();
    return m_images.inspect(language.image);
}

Result<BuiltImage> ImageBuilder::build(const Language &language, const BuildOptions &options,
                                       const ImageProgress &progress, const std::stop_token &stop)
{
    const Result<ImageRecipe> recipe = ImageRecipe::load(language, m_agentPath);
    if (!recipe)
        return recipe.error();
    const Result<ImageDetails> old = m_images.inspect(language.image);
    if (old && isUpToDate(*old, *recipe, options))
        return BuiltImage{*old, true};
    const Result<BaseImage> base = options.base.isEmpty()
                                       ? m_bases.provide(recipe->base(), options.rebuild, progress, stop)
                                       : m_bases.find(options.base, progress, stop);
    if (!base)
        return base.error();
    const Result<ImageDetails> made = make(language, *recipe, *base, progress, stop);
    if (!made)
        return made.error();
    if (old && old->id != made->id) {
        // Where a container still uses it the engine refuses, and the next build's turn comes.
        const Result<void> removed = m_images.remove(old->id);
        if (!removed)
            progress(ProgressKind::Detail, removed.error().message);
    }
    return BuiltImage{*made, false};
}

} // namespace codewar::docker

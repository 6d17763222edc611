// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/connect/imagestock.h"

#include "runner/connect/paths.h"
#include "runner/sandbox/docker/images/imagebuilder.h"
#include "runner/sandbox/docker/images/imagebundle.h"

#include <utility>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

using EngineWork = std::function<Result<void>(docker::Images &images, const docker::EngineVersion &version)>;

/// Whoever stops waits for no answer of an engine.
Result<void> onEngine(const std::stop_token &stop, const EngineWork &work)
{
    const Result<docker::Endpoint> endpoint = docker::findEndpoint();
    if (!endpoint)
        return endpoint.error();
    docker::Engine engine(*endpoint);
    const std::stop_callback giveUp(stop, [&engine] { engine.giveUp(); });
    const Result<docker::EngineVersion> version = engine.version();
    if (!version)
        return version.error();
    docker::Images images(engine);
    const Result<void> done = work(images, *version);
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, u"Cancelled."_s, u"images"_s};
    return done;
}

/// Those that an image can be made for.
QList<Language> withRecipes(const QList<Language> &languages)
{
    QList<Language> all;
    for (const Language &language : languages) {
        if (docker::ImageRecipe::exists(language))
            all += language;
    }
    return all;
}

docker::ImageProgress progressOf(const ImagesReport &report, ImagesStep step)
{
    return [report, step = std::move(step)](docker::ProgressKind, const QString &line) mutable {
        step.detail = line;
        report(step);
    };
}

} // namespace

Result<QStringList> missingImages(const QList<Language> &languages, const std::stop_token &stop)
{
    QStringList missing;
    const Result<void> looked =
        onEngine(stop, [&](docker::Images &images, const docker::EngineVersion &) -> Result<void> {
            for (const Language &language : withRecipes(languages)) {
                const Result<docker::ImageDetails> image = images.inspect(language.image);
                if (!image && image.error().code != ErrorCode::NotFound)
                    return image.error();
                if (!image)
                    missing += language.name;
            }
            return {};
        });
    if (!looked)
        return looked.error();
    return missing;
}

Result<void> buildImages(const QList<Language> &languages, const ImagesReport &report,
                         const std::stop_token &stop)
{
    return onEngine(stop, [&](docker::Images &images, const docker::EngineVersion &) -> Result<void> {
        docker::ImageBuilder builder(images, agentPath(), cacheFolder());
        const QList<Language> all = withRecipes(languages);
        int number = 0;
        for (const Language &language : all) {
            const ImagesStep step{language.name, ++number, int(all.size()), {}};
            report(step);
            const Result<docker::BuiltImage> built =
                builder.build(language, {}, progressOf(report, step), stop);
            if (!built)
                return built.error();
        }
        return {};
    });
}

Result<void> loadImages(const QString &path, const ImagesReport &report, const std::stop_token &stop)
{
    return onEngine(stop, [&](docker::Images &images, const docker::EngineVersion &version) -> Result<void> {
        const Result<docker::BundleManifest> loaded =
            docker::ImageBundle(images).load(path, version, progressOf(report, {}), stop);
        if (!loaded)
            return loaded.error();
        return {};
    });
}

} // namespace codewar

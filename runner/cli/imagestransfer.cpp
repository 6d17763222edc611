// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/cli/imagesactions.h"
#include "runner/cli/progressprinter.h"
#include "runner/connect/paths.h"
#include "runner/sandbox/docker/images/imagebundle.h"

#include <QFileInfo>

namespace codewar {

namespace {

using namespace Qt::StringLiterals;

/// Those that are built. A missing one is an error only where it was asked for by name.
Result<QList<docker::CatalogEntry>> builtEntries(const ImagesWork &work, ProgressPrinter &printer)
{
    const Result<QList<docker::CatalogEntry>> entries =
        docker::ImageCatalog(work.images, agentPath()).list(work.languages);
    if (!entries)
        return entries.error();
    QList<docker::CatalogEntry> built;
    QStringList missing;
    for (const docker::CatalogEntry &entry : *entries) {
        if (entry.image)
            built += entry;
        else
            missing += entry.language.id;
    }
    if (built.isEmpty() || (!missing.isEmpty() && !work.options.languages.empty()))
        return Error{ErrorCode::Unavailable,
                     u"There is no image yet for %1. Build it first: codewar-runner images build."_s.arg(
                         missing.join(u", "_s)),
                     u"images"_s};
    for (const QString &id : missing)
        printer.print(id + ": has no image yet and is left out"_L1);
    return built;
}

QString languagesOf(const docker::BundleManifest &manifest)
{
    QStringList ids;
    for (const docker::BundledImage &image : manifest.images)
        ids += image.language;
    return ids.join(u", "_s);
}

} // namespace

Result<void> saveImages(const ImagesWork &work)
{
    ProgressPrinter printer;
    const Result<QList<docker::CatalogEntry>> entries = builtEntries(work, printer);
    if (!entries)
        return entries.error();
    const QString path = QString::fromLocal8Bit(work.options.file.c_str());
    const Result<docker::BundleManifest> saved =
        docker::ImageBundle(work.images).save(path, *entries, printer.about(u"save"_s), work.stop);
    if (!saved)
        return saved.error();
    printer.print(u"save: %1 holds the images of %2 (%3 MB)"_s.arg(
        path, languagesOf(*saved), QString::number(QFileInfo(path).size() / 1'000'000)));
    return {};
}

Result<void> loadImages(const ImagesWork &work)
{
    const Result<docker::EngineVersion> version = work.engine.version();
    if (!version)
        return version.error();
    ProgressPrinter printer;
    const Result<docker::BundleManifest> loaded = docker::ImageBundle(work.images)
                                                      .load(QString::fromLocal8Bit(work.options.file.c_str()),
                                                            *version, printer.about(u"load"_s), work.stop);
    if (!loaded)
        return loaded.error();
    printer.print(u"load: the images of %1 are ready"_s.arg(languagesOf(*loaded)));
    return {};
}

} // namespace codewar

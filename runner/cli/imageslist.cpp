// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/cli/imagesactions.h"
#include "runner/connect/paths.h"
#include "runner/sandbox/docker/images/imagecatalog.h"

#include <QDateTime>

#include <cstdio>

namespace codewar {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype shortIdLength = 12;

void printRow(const QStringList &cells)
{
    static constexpr int widths[] = {10, 24, 14, 10, 18, 0};
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i)
        line += cells[i].leftJustified(widths[i]);
    std::printf("%s\n", qUtf8Printable(line.trimmed()));
}

QStringList row(const docker::CatalogEntry &entry)
{
    if (!entry.image)
        return {entry.language.id, entry.language.image, u"-"_s, u"-"_s, u"-"_s, u"not built"_s};
    const docker::ImageDetails &image = *entry.image;
    const QDateTime created = QDateTime::fromString(image.created, Qt::ISODateWithMs).toLocalTime();
    return {entry.language.id,
            entry.language.image + ":latest"_L1,
            image.id.section(u':', -1).left(shortIdLength),
            u"%1 MB"_s.arg(image.bytes / 1'000'000),
            created.toString(u"yyyy-MM-dd HH:mm"_s),
            entry.isUpToDate ? u"up to date"_s : u"out of date"_s};
}

} // namespace

Result<void> listImages(const ImagesWork &work)
{
    const Result<QList<docker::CatalogEntry>> entries =
        docker::ImageCatalog(work.images, agentPath()).list(work.languages);
    if (!entries)
        return entries.error();
    printRow({u"LANGUAGE"_s, u"IMAGE"_s, u"ID"_s, u"SIZE"_s, u"CREATED"_s, u"STATE"_s});
    for (const docker::CatalogEntry &entry : *entries)
        printRow(row(entry));
    return {};
}

Result<void> removeImages(const ImagesWork &work)
{
    docker::ImageCatalog catalog(work.images, agentPath());
    for (const Language &language : work.languages) {
        const Result<void> removed = catalog.remove(language);
        if (!removed && removed.error().code != ErrorCode::NotFound)
            return removed.error();
        std::printf("%s: %s %s\n", qUtf8Printable(language.id), qUtf8Printable(language.image),
                    removed ? "is removed" : "was not there");
    }
    return {};
}

} // namespace codewar

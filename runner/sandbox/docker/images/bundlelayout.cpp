// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/docker/images/bundlelayout.h"

#include "runner/sandbox/docker/images/tararchive.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace codewar::docker {

namespace {

using namespace Qt::StringLiterals;

constexpr auto manifestName = "codewar-images.json";
constexpr auto archiveName = "images.tar";
constexpr auto sumsName = "SHA256SUMS";
constexpr int formatVersion = 1;

QByteArray manifestText(const BundleManifest &manifest)
{
    QJsonArray images;
    for (const BundledImage &image : manifest.images)
        images.append(
            QJsonObject{{u"language"_s, image.language}, {u"tag"_s, image.tag}, {u"id"_s, image.id}});
    const QJsonObject object{{u"codewarImages"_s, formatVersion},
                             {u"created"_s, manifest.created},
                             {u"os"_s, manifest.os},
                             {u"architecture"_s, manifest.architecture},
                             {u"archiveBytes"_s, manifest.archiveBytes},
                             {u"images"_s, images}};
    return QJsonDocument(object).toJson().leftJustified(bundleManifestBytes, '\n');
}

Error foreign()
{
    return {
        ErrorCode::Corrupt,
        u"it is no file of images that \"codewar-runner images save\" wrote, or its beginning is damaged"_s,
        u"images"_s};
}

} // namespace

Result<QByteArray> bundleStart(const BundleManifest &manifest)
{
    const QByteArray text = manifestText(manifest);
    if (text.size() != bundleManifestBytes)
        return Error{ErrorCode::InvalidInput, u"These are too many images for one file; save fewer."_s,
                     u"images"_s};
    const Result<QByteArray> first = tarHeader(manifestName, bundleManifestBytes);
    if (!first)
        return first.error();
    const Result<QByteArray> second = tarHeader(archiveName, manifest.archiveBytes);
    if (!second)
        return second.error();
    return *first + text + *second;
}

Result<QByteArray> bundleEnd(const BundleManifest &manifest, const QByteArray &archiveSum)
{
    const QByteArray manifestSum =
        QCryptographicHash::hash(manifestText(manifest), QCryptographicHash::Sha256).toHex();
    const QByteArray sums = manifestSum + "  " + manifestName + '\n' + archiveSum + "  " + archiveName + '\n';
    const Result<QByteArray> rest = tarArchive({{sumsName, sums}});
    if (!rest)
        return rest.error();
    return tarPadding(manifest.archiveBytes) + *rest;
}

Result<BundleManifest> readBundleStart(const QByteArray &start)
{
    const QJsonObject object =
        QJsonDocument::fromJson(start.mid(tarBlockBytes, bundleManifestBytes).trimmed()).object();
    const int version = object["codewarImages"_L1].toInt();
    if (version > formatVersion)
        return Error{ErrorCode::Corrupt, u"a newer CodeWar wrote it; update this one"_s, u"images"_s};
    BundleManifest manifest;
    manifest.created = object["created"_L1].toString();
    manifest.os = object["os"_L1].toString();
    manifest.architecture = object["architecture"_L1].toString();
    manifest.archiveBytes = object["archiveBytes"_L1].toInteger();
    const QJsonArray images = object["images"_L1].toArray();
    for (const QJsonValue &image : images)
        manifest.images += BundledImage{image["language"_L1].toString(), image["tag"_L1].toString(),
                                        image["id"_L1].toString()};
    if (manifest.images.isEmpty() || manifest.archiveBytes <= 0)
        return foreign();
    const Result<QByteArray> expected = bundleStart(manifest);
    if (!expected || *expected != start)
        return foreign();
    return manifest;
}

} // namespace codewar::docker

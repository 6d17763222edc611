// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/docker/images/baseimages.h"

#include "runner/sandbox/docker/images/debianroot.h"
#include "runner/sandbox/docker/images/filesource.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <optional>

namespace codewar::docker {

namespace {

using namespace Qt::StringLiterals;

/// What stands in for a registry's image.
struct Substitute
{
    QString image;
    DebianRoot root;
};

std::optional<Substitute> substituteFor(const QString &reference)
{
    QFile file(u":/codewar/images/bases.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    if (!all.contains(reference))
        return std::nullopt;
    const QJsonObject entry = all[reference].toObject();
    Substitute substitute{entry["image"_L1].toString(), {entry["suite"_L1].toString(), {}, {}}};
    const QJsonArray packages = entry["packages"_L1].toArray();
    for (const QJsonValue &package : packages)
        substitute.root.packages += package.toString();
    const QVariantMap links = entry["links"_L1].toObject().toVariantMap();
    for (const auto &[name, target] : links.asKeyValueRange())
        substitute.root.links.insert(name, target.toString());
    return substitute;
}

} // namespace

Result<BaseImage> BaseImages::inspect(const QString &reference)
{
    const Result<ImageDetails> details = m_images.inspect(reference);
    if (!details)
        return details.error();
    return BaseImage{reference, details->id};
}

Result<BaseImage> BaseImages::pull(const QString &reference, const ImageProgress &progress,
                                   const std::stop_token &stop)
{
    progress(ProgressKind::Step, u"fetching %1 from its registry"_s.arg(reference));
    const ProgressSink detail = [&](const QString &line) { progress(ProgressKind::Detail, line); };
    if (const Result<void> pulled = m_images.pull(reference, detail, stop); !pulled)
        return pulled.error();
    return inspect(reference);
}

Result<BaseImage> BaseImages::find(const QString &reference, const ImageProgress &progress,
                                   const std::stop_token &stop)
{
    const Result<BaseImage> present = inspect(reference);
    if (present || present.error().code != ErrorCode::NotFound)
        return present;
    return pull(reference, progress, stop);
}

Result<BaseImage> BaseImages::provide(const QString &reference, bool renew, const ImageProgress &progress,
                                      const std::stop_token &stop)
{
    const std::optional<Substitute> substitute = substituteFor(reference);
    if (!renew) {
        for (const QString &known : {reference, substitute ? substitute->image : reference}) {
            const Result<BaseImage> present = inspect(known);
            if (present || present.error().code != ErrorCode::NotFound)
                return present;
        }
    }
    const Result<BaseImage> pulled = pull(reference, progress, stop);
    if (pulled || pulled.error().code == ErrorCode::Cancelled || !substitute)
        return pulled;
    progress(ProgressKind::Step, u"no registry gives it: "_s + pulled.error().message);
    progress(ProgressKind::Step, u"making %1 from Debian packages instead (%2), which takes a while"_s.arg(
                                     substitute->image, substitute->root.packages.join(u", "_s)));
    return make(reference, progress, stop);
}

Result<BaseImage> BaseImages::make(const QString &reference, const ImageProgress &progress,
                                   const std::stop_token &stop)
{
    const Substitute substitute = substituteFor(reference).value_or(Substitute());
    QDir().mkpath(m_workFolder);
    const QTemporaryDir folder(m_workFolder + "/base-XXXXXX"_L1);
    if (!folder.isValid())
        return Error{ErrorCode::Unavailable,
                     u"There is no room to make a base image in %1: %2. Set TMP_DIR to a folder with a "
                     "gigabyte free."_s.arg(m_workFolder, folder.errorString()),
                     u"images"_s};
    const Result<QString> tar = makeDebianRoot(substitute.root, folder.path(), progress, stop);
    if (!tar)
        return tar.error();
    progress(ProgressKind::Step, u"importing %1"_s.arg(substitute.image));
    FileSource source(*tar);
    if (const Result<void> opened = source.open(); !opened)
        return opened.error();
    if (const Result<void> imported = m_images.import(
            substitute.image, [&] { return source.next(); }, stop);
        !imported)
        return imported.error();
    return inspect(substitute.image);
}

} // namespace codewar::docker

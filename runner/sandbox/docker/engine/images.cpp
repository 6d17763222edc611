// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/docker/engine/images.h"

#include "runner/run/sentences.h"
#include "runner/sandbox/docker/engine/enginejson.h"
#include "runner/sandbox/docker/engine/enginerrors.h"
#include "runner/sandbox/docker/engine/progresslines.h"

#include <QDateTime>

namespace codewar::docker {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A step of a build, or an unpacking, may say nothing for this long.
constexpr std::chrono::milliseconds longestSilence = 20min;

const BodySource noSource;

struct Name
{
    QString repository;
    QString tag; ///< empty for a digest, which is part of the repository then
};

/// "host:5000/gcc:13" is of the repository "host:5000/gcc".
Name splitReference(const QString &reference)
{
    const qsizetype colon = reference.lastIndexOf(u':');
    if (reference.contains(u'@'))
        return {reference, {}};
    if (colon < 0 || colon < reference.lastIndexOf(u'/'))
        return {reference, u"latest"_s};
    return {reference.left(colon), reference.mid(colon + 1)};
}

Result<void> transferWithProgress(Engine &engine, const Request &request, const BodySource &source,
                                  const ProgressSink &progress)
{
    ProgressLines lines(progress ? progress : [](const QString &) {});
    const Result<void> done =
        engine.transfer(request, source, [&](const QByteArray &piece) { return lines.feed(piece); });
    return done ? lines.end() : done;
}

/// Podman tells names in full: "docker.io/library/gcc:13" is what a person calls "gcc:13".
QString familiar(const QString &name)
{
    for (const QString &prefix : {u"docker.io/library/"_s, u"docker.io/"_s}) {
        if (name.startsWith(prefix))
            return name.mid(prefix.size());
    }
    return name;
}

ImageDetails readDetails(const nlohmann::json &json)
{
    ImageDetails details;
    details.id = text(json, "Id");
    for (const QString &tag : texts(json, "RepoTags")) {
        if (tag != u"<none>:<none>"_s)
            details.tags += familiar(tag);
    }
    details.bytes = number(json, "Size");
    details.created = text(json, "Created");
    details.os = text(json, "Os");
    details.architecture = text(json, "Architecture");
    details.labels = textMap(member(json, "Config"), "Labels");
    return details;
}

Result<void> withoutBody(const Result<QByteArray> &answer)
{
    return answer ? Result<void>() : answer.error();
}

} // namespace

Result<ImageDetails> Images::inspect(const QString &reference)
{
    const Result<QByteArray> answer =
        m_engine.call({.target = u"/images/%1/json"_s.arg(encodedName(reference))});
    if (!answer)
        return answer.error();
    const ImageDetails details = readDetails(parseJson(*answer));
    if (details.id.isEmpty())
        return answeredGarbage(m_engine.endpoint(), Sentences::tr("an image is there, but has no id"));
    const Result<EngineVersion> engine = m_engine.version();
    if (!engine)
        return engine.error();
    if (details.os != engine->os || details.architecture != engine->architecture)
        return wrongArchitecture(reference, details.os + u'/' + details.architecture,
                                 engine->os + u'/' + engine->architecture);
    return details;
}

Result<QList<ImageDetails>> Images::list(const QString &label)
{
    const Result<QByteArray> answer =
        m_engine.call({.target = u"/images/json?filters="_s + encodedFilter({{u"label"_s, {label}}})});
    if (!answer)
        return answer.error();
    const nlohmann::json json = parseJson(*answer);
    if (!json.is_array())
        return answeredGarbage(m_engine.endpoint(), Sentences::tr("its list of images is no JSON list"));
    QList<ImageDetails> images;
    for (const nlohmann::json &entry : json) {
        ImageDetails details = readDetails(entry);
        details.labels = textMap(entry, "Labels");
        details.created =
            QDateTime::fromSecsSinceEpoch(number(entry, "Created"), Qt::UTC).toString(Qt::ISODate);
        images += details;
    }
    return images;
}

Result<void> Images::pull(const QString &reference, const ProgressSink &progress, std::stop_token stop)
{
    const auto [repository, tag] = splitReference(reference);
    QString target = u"/images/create?fromImage="_s + encoded(repository);
    if (!tag.isEmpty())
        target += u"&tag="_s + encoded(tag);
    return transferWithProgress(m_engine,
                                {.method = "POST", .target = target, .timeout = longestSilence, .stop = stop},
                                noSource, progress);
}

Result<void> Images::import(const QString &tag, const BodySource &archive, std::stop_token stop)
{
    // The tag within the name, as Podman does not see the parameter "tag" here.
    const Name name = splitReference(tag);
    return transferWithProgress(
        m_engine,
        {.method = "POST",
         .target = u"/images/create?fromSrc=-&repo="_s + encoded(name.repository + u':' + name.tag),
         .contentType = "application/x-tar",
         .timeout = longestSilence,
         .stop = stop},
        archive, {});
}

Result<void> Images::build(const BuildOrder &order, const BodySource &context, const ProgressSink &progress)
{
    const QString target = u"/build?rm=1&forcerm=1&t="_s + encoded(order.tag) + u"&buildargs="_s +
                           encodedMap(order.arguments) + u"&labels="_s + encodedMap(order.labels);
    return transferWithProgress(m_engine,
                                {.method = "POST",
                                 .target = target,
                                 .contentType = "application/x-tar",
                                 .timeout = longestSilence,
                                 .stop = order.stop},
                                context, progress);
}

Result<void> Images::save(const QStringList &references, const BodySink &archive, std::stop_token stop)
{
    QStringList names;
    for (const QString &reference : references)
        names += u"names="_s + encoded(reference);
    return m_engine.transfer(
        {.target = u"/images/get?"_s + names.join(u'&'), .timeout = longestSilence, .stop = stop}, noSource,
        archive);
}

Result<void> Images::load(const BodySource &archive, const ProgressSink &progress, std::stop_token stop)
{
    return transferWithProgress(m_engine,
                                {.method = "POST",
                                 .target = u"/images/load?quiet=0"_s,
                                 .contentType = "application/x-tar",
                                 .timeout = longestSilence,
                                 .stop = stop},
                                archive, progress);
}

Result<void> Images::tag(const QString &reference, const QString &tag)
{
    const Name name = splitReference(tag);
    return withoutBody(
        m_engine.call({.method = "POST",
                       .target = u"/images/%1/tag?repo=%2&tag=%3"_s.arg(
                           encodedName(reference), encoded(name.repository), encoded(name.tag)),
                       .repeatable = true}));
}

Result<void> Images::remove(const QString &reference)
{
    // Deleting an image of a gigabyte takes a while on a slow disk.
    return withoutBody(m_engine.call(
        {.method = "DELETE", .target = u"/images/"_s + encodedName(reference), .timeout = 5min}));
}

} // namespace codewar::docker

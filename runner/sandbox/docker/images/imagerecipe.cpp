// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/docker/images/imagerecipe.h"

#include "runner/agent/protocol/message.h"
#include "runner/sandbox/docker/images/languagescript.h"
#include "runner/sandbox/docker/images/tararchive.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace codewar::docker {

namespace {

using namespace Qt::StringLiterals;

constexpr auto recipes = ":/codewar/images"_L1;

QString dockerfileOf(const Language &language)
{
    return recipes + u'/' + language.id + "/Dockerfile"_L1;
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unavailable,
                     u"%1 cannot be read (%2). Install CodeWar again."_s.arg(path, file.errorString()),
                     u"images"_s};
    return file.readAll();
}

} // namespace

bool ImageRecipe::exists(const Language &language)
{
    return QFile::exists(dockerfileOf(language));
}

Result<ImageRecipe> ImageRecipe::load(const Language &language, const QString &agentPath)
{
    const Result<QByteArray> dockerfile = readFile(dockerfileOf(language));
    if (!dockerfile)
        return Error{ErrorCode::NotFound, u"CodeWar has no recipe for an image of %1."_s.arg(language.name),
                     u"images"_s};
    const Result<QByteArray> agent = readFile(agentPath);
    if (!agent)
        return Error{ErrorCode::Unavailable,
                     agent.error().message + u" Or load images that another machine saved."_s,
                     agent.error().origin};
    QList<TarEntry> entries = {{"Dockerfile", *dockerfile},
                               {"codewar-agent", *agent, 0755},
                               {"language.sh", languageScript(language)}};
    const QDir common(recipes + "/common"_L1);
    for (const QString &script : common.entryList(QDir::Files, QDir::Name)) {
        const Result<QByteArray> text = readFile(common.filePath(script));
        if (!text)
            return text.error();
        entries += TarEntry{script.toUtf8(), *text, 0755};
    }
    const Result<QByteArray> context = tarArchive(entries);
    if (!context)
        return context.error();

    static const QRegularExpression base(u"^ARG BASE=(\\S+)$"_s, QRegularExpression::MultilineOption);
    ImageRecipe recipe;
    recipe.m_languageId = language.id;
    recipe.m_base = base.match(QString::fromUtf8(*dockerfile)).captured(1);
    recipe.m_context = *context;
    return recipe;
}

QString ImageRecipe::hash(const BaseImage &base) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_context);
    hash.addData(base.id.toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

QMap<QString, QString> ImageRecipe::labels(const BaseImage &base) const
{
    return {{QString::fromLatin1(imagelabel::language), m_languageId},
            {QString::fromLatin1(imagelabel::agent), QString::number(agent::protocolVersion)},
            {QString::fromLatin1(imagelabel::recipe), hash(base)},
            {QString::fromLatin1(imagelabel::base), base.reference},
            {QString::fromLatin1(imagelabel::baseId), base.id}};
}

bool ImageRecipe::made(const ImageDetails &image) const
{
    return image.labels.value(QString::fromLatin1(imagelabel::recipe)) == hash(baseOf(image));
}

BaseImage baseOf(const ImageDetails &image)
{
    return {image.labels.value(QString::fromLatin1(imagelabel::base)),
            image.labels.value(QString::fromLatin1(imagelabel::baseId))};
}

} // namespace codewar::docker

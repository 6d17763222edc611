// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/startrequest.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

struct StartText
{
    Q_DECLARE_TR_FUNCTIONS(codewar::StartRequest)
};

constexpr auto newWindowOption = "new-window"_L1;
constexpr auto languageOption = "language"_L1;

} // namespace

FilePlace filePlace(const QString &argument, const QString &folder)
{
    static const QRegularExpression withPlace(uR"(\A(.+?):(\d{1,9})(?::(\d{1,9}))?:?\z)"_s);
    const QDir base(folder);
    const QString whole = QDir::cleanPath(base.absoluteFilePath(argument));
    const QRegularExpressionMatch match = withPlace.match(argument);
    if (!match.hasMatch() || QFileInfo::exists(whole))
        return {whole, 0, 0};
    return {QDir::cleanPath(base.absoluteFilePath(match.captured(1))), match.captured(2).toInt(),
            match.captured(3).toInt()};
}

void StartRequest::addTo(QCommandLineParser &parser)
{
    parser.addOption(
        {languageOption, StartText::tr("The language of the files, or of a new text."), u"ID"_s});
    parser.addOption({newWindowOption, StartText::tr("Opens another window even where there is one.")});
    parser.addPositionalArgument(u"FILE"_s, StartText::tr("Programs to open, each in a tab of its own."),
                                 u"[FILE[:LINE[:COLUMN]]…]"_s);
}

StartRequest StartRequest::from(const QCommandLineParser &parser, const QString &folder)
{
    StartRequest request;
    const QStringList arguments = parser.positionalArguments().mid(0, maxFiles);
    for (const QString &argument : arguments)
        request.files.append(filePlace(argument, folder));
    request.language = parser.value(languageOption);
    request.newWindow = parser.isSet(newWindowOption);
    return request;
}

QByteArray StartRequest::toJson() const
{
    QJsonArray array;
    for (const FilePlace &place : files) {
        array.append(
            QJsonObject{{u"path"_s, place.path}, {u"line"_s, place.line}, {u"column"_s, place.column}});
    }
    return QJsonDocument(QJsonObject{{u"files"_s, array}, {u"language"_s, language}})
        .toJson(QJsonDocument::Compact);
}

Result<StartRequest> StartRequest::fromJson(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const QJsonArray files = document.object().value("files"_L1).toArray();
    if (!document.isObject() || files.size() > maxFiles)
        return Error{ErrorCode::InvalidInput, u"not a request to open files"_s, u"start"_s};
    StartRequest request;
    request.language = document.object().value("language"_L1).toString();
    for (const QJsonValue &value : files) {
        const QJsonObject file = value.toObject();
        const QString path = file.value("path"_L1).toString();
        if (!QDir::isAbsolutePath(path))
            return Error{ErrorCode::InvalidInput, u"not an absolute path"_s, u"start"_s};
        request.files.append({path, file.value("line"_L1).toInt(), file.value("column"_L1).toInt()});
    }
    return request;
}

} // namespace codewar

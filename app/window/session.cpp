// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/session.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;

QJsonObject toObject(const Document &document)
{
    return {{u"text"_s, document.text},
            {u"file"_s, document.file},
            {u"modified"_s, document.modified},
            {u"line"_s, document.line},
            {u"column"_s, document.column}};
}

Document documentFrom(const QJsonObject &json)
{
    Document document;
    document.text = json.value("text"_L1).toString();
    document.file = json.value("file"_L1).toString();
    document.modified = json.value("modified"_L1).toBool();
    document.line = std::max(1, json.value("line"_L1).toInt(1));
    document.column = std::max(1, json.value("column"_L1).toInt(1));
    return document;
}

QString encoded(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray decoded(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

} // namespace

QByteArray Session::toJson() const
{
    QJsonObject texts;
    for (auto it = documents.cbegin(); it != documents.cend(); ++it)
        texts.insert(it.key(), toObject(it.value()));
    QJsonObject json{{u"version"_s, formatVersion},
                     {u"language"_s, language},
                     {u"documents"_s, texts},
                     {u"input"_s, input},
                     {u"keepInputOpen"_s, keepInputOpen},
                     {u"place"_s, place},
                     {u"geometry"_s, encoded(geometry)},
                     {u"columns"_s, encoded(columns)},
                     {u"rows"_s, encoded(rows)}};
    if (!runningLanguage.isEmpty()) {
        json.insert(u"running"_s, QJsonObject{{u"language"_s, runningLanguage},
                                              {u"since"_s, runningSince.toString(Qt::ISODateWithMs)}});
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<Session> Session::fromJson(const QByteArray &bytes)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parseError);
    if (!document.isObject())
        return Error{ErrorCode::Corrupt, parseError.errorString(), u"session"_s};
    const QJsonObject json = document.object();
    if (json.value("version"_L1).toInt() != formatVersion || !json.value("documents"_L1).isObject())
        return Error{ErrorCode::Corrupt, u"not a session of this version"_s, u"session"_s};

    Session session;
    session.language = json.value("language"_L1).toString();
    const QJsonObject texts = json.value("documents"_L1).toObject();
    for (auto it = texts.begin(); it != texts.end(); ++it)
        session.documents.insert(it.key(), documentFrom(it.value().toObject()));
    session.input = json.value("input"_L1).toString();
    session.keepInputOpen = json.value("keepInputOpen"_L1).toBool();
    session.place = json.value("place"_L1).toString();
    const QJsonObject running = json.value("running"_L1).toObject();
    session.runningLanguage = running.value("language"_L1).toString();
    session.runningSince = QDateTime::fromString(running.value("since"_L1).toString(), Qt::ISODateWithMs);
    session.geometry = decoded(json.value("geometry"_L1));
    session.columns = decoded(json.value("columns"_L1));
    session.rows = decoded(json.value("rows"_L1));
    return session;
}

} // namespace codewar

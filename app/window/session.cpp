// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/session.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 2;
constexpr int versionWithoutTabs = 1;

QString encoded(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray decoded(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

QJsonArray headers(const QList<Document> &documents)
{
    QJsonArray array;
    for (const Document &document : documents)
        array.append(document.headerToJson());
    return array;
}

QList<Document> documentsFrom(const QJsonValue &value)
{
    QList<Document> documents;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        documents.append(Document::fromJson(entry.toObject()));
    return documents;
}

/// One text for each language, and one input.
void readTexts(const QJsonObject &json, Session &session)
{
    const QString shown = json.value("language"_L1).toString();
    const QJsonObject texts = json.value("documents"_L1).toObject();
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        Document document = Document::fromJson(it.value().toObject());
        document.language = it.key();
        document.format.ending = lineEndingOf(document.text);
        if (document.language == shown) {
            document.input = json.value("input"_L1).toString();
            document.keepInputOpen = json.value("keepInputOpen"_L1).toBool();
            session.current = document.id;
        }
        session.documents.append(document);
    }
}

} // namespace

QByteArray Session::toJson() const
{
    QJsonObject json{{u"version"_s, formatVersion},
                     {u"documents"_s, headers(documents)},
                     {u"current"_s, current},
                     {u"closed"_s, headers(closed)},
                     {u"place"_s, place},
                     {u"geometry"_s, encoded(geometry)},
                     {u"columns"_s, encoded(columns)},
                     {u"rows"_s, encoded(rows)},
                     {u"ended"_s, ended}};
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
    const int version = json.value("version"_L1).toInt();
    const QJsonValue documents = json.value("documents"_L1);
    Session session;
    if (version == formatVersion && documents.isArray()) {
        session.documents = documentsFrom(documents);
        session.current = json.value("current"_L1).toString();
        session.closed = documentsFrom(json.value("closed"_L1));
        session.ended = json.value("ended"_L1).toBool();
    } else if (version == versionWithoutTabs && documents.isObject()) {
        readTexts(json, session);
        session.ended = true; // nobody knows
    } else {
        return Error{
            ErrorCode::Corrupt,
            QCoreApplication::translate("codewar::SessionStore", "it is not a session of this version"),
            u"session"_s};
    }
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

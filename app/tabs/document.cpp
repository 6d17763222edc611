// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tabs/document.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>
#include <iterator>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFolded = 1000;

template <typename T, size_t N>
T nameToValue(const QString &name, const T (&values)[N], QString (*nameOf)(T), T otherwise)
{
    const T *found = std::find_if(values, values + N, [&](T value) { return nameOf(value) == name; });
    return found == values + N ? otherwise : *found;
}

/// Ids are names of files: whatever else stands in a session is not used as one.
QString checkedId(const QString &id)
{
    const bool plain = !id.isEmpty() && id.size() <= 64 && std::all_of(id.begin(), id.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
    });
    return plain ? id : Document::newId();
}

/// Bounded, as it is written at every change.
QJsonArray linesToJson(const QList<int> &lines)
{
    QJsonArray json;
    for (const int line : lines.first(std::min(lines.size(), mostFolded)))
        json.append(line);
    return json;
}

QList<int> linesFromJson(const QJsonArray &json)
{
    QList<int> lines;
    for (const QJsonValue &line : json) {
        if (lines.size() < mostFolded && line.toInt(-1) >= 0)
            lines.append(line.toInt());
    }
    return lines;
}

} // namespace

QString Document::newId()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

QJsonObject Document::headerToJson() const
{
    QJsonObject json{{u"id"_s, id},
                     {u"language"_s, language},
                     {u"number"_s, number},
                     {u"modified"_s, modified},
                     {u"encoding"_s, encodingName(format.encoding)},
                     {u"lineEnding"_s, lineEndingName(format.ending)},
                     {u"line"_s, line},
                     {u"column"_s, column},
                     {u"topLine"_s, topLine}};
    if (!folded.isEmpty())
        json.insert(u"folded"_s, linesToJson(folded));
    if (!file.isEmpty()) {
        json.insert(u"file"_s, file);
        json.insert(u"fileHash"_s, QString::fromLatin1(stamp.hash.toHex()));
        json.insert(u"fileTime"_s, static_cast<double>(stamp.modifiedMs));
        json.insert(u"fileSize"_s, static_cast<double>(stamp.size));
    }
    return json;
}

QJsonObject Document::toJson() const
{
    QJsonObject json = headerToJson();
    json.insert(u"text"_s, text);
    json.insert(u"input"_s, input);
    json.insert(u"keepInputOpen"_s, keepInputOpen);
    json.insert(u"attachments"_s, attachments);
    return json;
}

Document Document::fromJson(const QJsonObject &json)
{
    const auto positive = [&](QLatin1StringView key) { return std::max(1, json.value(key).toInt(1)); };
    Document document;
    document.id = checkedId(json.value("id"_L1).toString());
    document.language = json.value("language"_L1).toString();
    document.number = positive("number"_L1);
    document.modified = json.value("modified"_L1).toBool();
    document.format.encoding = nameToValue(json.value("encoding"_L1).toString(), allEncodings, encodingName,
                                           document.format.encoding);
    document.format.ending = nameToValue(json.value("lineEnding"_L1).toString(), allLineEndings,
                                         lineEndingName, document.format.ending);
    document.line = positive("line"_L1);
    document.column = positive("column"_L1);
    document.topLine = positive("topLine"_L1);
    document.folded = linesFromJson(json.value("folded"_L1).toArray());
    document.file = json.value("file"_L1).toString();
    document.stamp.hash = QByteArray::fromHex(json.value("fileHash"_L1).toString().toLatin1());
    document.stamp.modifiedMs = static_cast<qint64>(json.value("fileTime"_L1).toDouble());
    document.stamp.size = static_cast<qint64>(json.value("fileSize"_L1).toDouble());
    document.loaded = json.contains("text"_L1);
    document.text = json.value("text"_L1).toString();
    document.input = json.value("input"_L1).toString();
    document.keepInputOpen = json.value("keepInputOpen"_L1).toBool();
    document.attachments = json.value("attachments"_L1).toObject();
    return document;
}

} // namespace codewar

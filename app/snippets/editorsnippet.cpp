// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/snippets/editorsnippet.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

Error broken(const QString &why)
{
    return {ErrorCode::Corrupt, why, u"snippets"_s};
}

} // namespace

const EditorSnippet *SnippetSet::find(QStringView name) const
{
    const auto found = std::find_if(snippets.cbegin(), snippets.cend(),
                                    [name](const EditorSnippet &snippet) { return snippet.name == name; });
    return found == snippets.cend() ? nullptr : &*found;
}

QByteArray SnippetSet::toJson() const
{
    QJsonArray list;
    for (const EditorSnippet &snippet : snippets) {
        list.append(QJsonObject{
            {u"name"_s, snippet.name}, {u"description"_s, snippet.description}, {u"body"_s, snippet.body}});
    }
    return QJsonDocument(QJsonObject{{u"template"_s, templateText}, {u"snippets"_s, list}}).toJson();
}

Result<SnippetSet> SnippetSet::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return broken(QCoreApplication::translate("Snippets", "It is not JSON: %1, at byte %2.")
                          .arg(error.errorString())
                          .arg(error.offset));
    const QJsonValue text = document["template"_L1];
    if (!document.isObject() || !document["snippets"_L1].isArray() ||
        !(text.isString() || text.isUndefined()))
        return broken(
            QCoreApplication::translate("Snippets", "It needs a list \"snippets\" and a text \"template\"."));
    SnippetSet set;
    set.templateText = text.toString();
    for (const QJsonValue &value : document["snippets"_L1].toArray()) {
        const EditorSnippet snippet{value["name"_L1].toString(), value["description"_L1].toString(),
                                    value["body"_L1].toString()};
        if (snippet.name.isEmpty() || snippet.body.isEmpty())
            return broken(QCoreApplication::translate("Snippets", "Snippet %1 needs a name and a body.")
                              .arg(set.snippets.size() + 1));
        set.snippets.append(snippet);
    }
    return set;
}

ExpandedSnippet expandSnippet(const QString &body, const QString &indentation)
{
    static const QRegularExpression mark(uR"(\\([\\$}])|\$\{(\d{1,3})(?::([^}]*))?\}|\$(\d{1,3}))"_s);
    QString indented = body;
    indented.replace(u'\n', u'\n' + indentation);
    ExpandedSnippet expanded;
    QMap<int, ExpandedSnippet::Field> fields;
    QMap<int, QString> defaults;
    qsizetype done = 0;
    for (const QRegularExpressionMatch &match : mark.globalMatch(indented)) {
        expanded.text += QStringView(indented).mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        if (match.capturedLength(1) > 0) {
            expanded.text += match.captured(1);
            continue;
        }
        const int number = (match.capturedLength(2) > 0 ? match.captured(2) : match.captured(4)).toInt();
        if (match.capturedLength(3) > 0 && !defaults.contains(number))
            defaults.insert(number, match.captured(3));
        const QString text = defaults.value(number);
        fields[number].append({expanded.text.size(), text.size()});
        expanded.text += text;
    }
    expanded.text += QStringView(indented).mid(done);
    ExpandedSnippet::Field last = fields.take(0);
    if (last.isEmpty())
        last.append({expanded.text.size(), 0});
    expanded.fields = fields.values();
    expanded.fields.append(last);
    return expanded;
}

} // namespace codewar

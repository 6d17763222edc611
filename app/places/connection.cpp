// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places/connection.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace codewar {

using namespace Qt::StringLiterals;

namespace {

struct ConnectionTexts
{
    Q_DECLARE_TR_FUNCTIONS(codewar::Connection)
};

Error corrupt(const QString &message)
{
    return {ErrorCode::Corrupt, message, u"connections"_s};
}

QJsonObject toObject(const Connection &connection)
{
    QJsonObject values;
    for (auto it = connection.values.cbegin(); it != connection.values.cend(); ++it)
        values[it.key()] = it.value();
    return {{u"id"_s, connection.id},
            {u"kind"_s, connection.kind},
            {u"name"_s, connection.name},
            {u"values"_s, values},
            {u"secrets"_s, QJsonArray::fromStringList(connection.secrets)}};
}

Connection fromObject(const QJsonObject &object)
{
    Connection connection;
    connection.id = object.value("id"_L1).toString();
    connection.kind = object.value("kind"_L1).toString();
    connection.name = object.value("name"_L1).toString();
    const QJsonObject values = object.value("values"_L1).toObject();
    for (auto it = values.begin(); it != values.end(); ++it)
        connection.values[it.key()] = it.value().toString();
    for (const QJsonValue &field : object.value("secrets"_L1).toArray())
        connection.secrets += field.toString();
    return connection;
}

} // namespace

QByteArray toJson(const QList<Connection> &connections)
{
    QJsonArray array;
    for (const Connection &connection : connections)
        array.append(toObject(connection));
    return QJsonDocument(QJsonObject{{u"connections"_s, array}}).toJson();
}

Result<QList<Connection>> connectionsFromJson(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return corrupt(problem.errorString());
    if (!document.object().value("connections"_L1).isArray())
        return corrupt(ConnectionTexts::tr("it has no list of connections"));
    QList<Connection> connections;
    QSet<QString> ids;
    for (const QJsonValue &value : document.object().value("connections"_L1).toArray()) {
        const Connection connection = fromObject(value.toObject());
        if (connection.id.isEmpty() || connection.kind.isEmpty() || ids.contains(connection.id))
            return corrupt(ConnectionTexts::tr("a connection has no kind, or no id of its own"));
        if (connections.size() == maxConnections)
            return corrupt(ConnectionTexts::tr("it has more than %n connection(s)", nullptr, maxConnections));
        ids.insert(connection.id);
        connections.append(connection);
    }
    return connections;
}

} // namespace codewar

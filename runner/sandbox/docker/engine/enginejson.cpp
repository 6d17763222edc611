// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/sandbox/docker/engine/enginejson.h"

#include <QUrl>

namespace codewar::docker {

namespace {

QString percentEncoded(const nlohmann::json &value)
{
    return encoded(QString::fromStdString(value.dump()));
}

} // namespace

nlohmann::json parseJson(const QByteArray &bytes)
{
    return nlohmann::json::parse(bytes.begin(), bytes.end(), nullptr, false);
}

const nlohmann::json &member(const nlohmann::json &object, const char *key)
{
    static const nlohmann::json nothing;
    if (!object.is_object())
        return nothing;
    const auto found = object.find(key);
    return found == object.end() ? nothing : *found;
}

QString text(const nlohmann::json &object, const char *key)
{
    const nlohmann::json &value = member(object, key);
    return value.is_string() ? QString::fromStdString(value.get_ref<const std::string &>()) : QString();
}

qint64 number(const nlohmann::json &object, const char *key)
{
    const nlohmann::json &value = member(object, key);
    return value.is_number_integer() ? value.get<qint64>() : 0;
}

bool flag(const nlohmann::json &object, const char *key)
{
    const nlohmann::json &value = member(object, key);
    return value.is_boolean() && value.get<bool>();
}

QStringList texts(const nlohmann::json &object, const char *key)
{
    QStringList list;
    for (const nlohmann::json &value : member(object, key)) {
        if (value.is_string())
            list += QString::fromStdString(value.get_ref<const std::string &>());
    }
    return list;
}

QMap<QString, QString> textMap(const nlohmann::json &object, const char *key)
{
    QMap<QString, QString> map;
    const nlohmann::json &value = member(object, key);
    if (!value.is_object())
        return map;
    for (const auto &[name, entry] : value.items()) {
        if (entry.is_string())
            map[QString::fromStdString(name)] =
                QString::fromStdString(entry.template get_ref<const std::string &>());
    }
    return map;
}

QString encodedFilter(const QMap<QString, QStringList> &filter)
{
    nlohmann::json json = nlohmann::json::object();
    for (auto entry = filter.begin(); entry != filter.end(); ++entry) {
        for (const QString &value : entry.value())
            json[entry.key().toStdString()].push_back(value.toStdString());
    }
    return percentEncoded(json);
}

QString encodedMap(const QMap<QString, QString> &map)
{
    nlohmann::json json = nlohmann::json::object();
    for (auto entry = map.begin(); entry != map.end(); ++entry)
        json[entry.key().toStdString()] = entry.value().toStdString();
    return percentEncoded(json);
}

QString encoded(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

QString encodedName(const QString &name)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(name, "/:@"));
}

} // namespace codewar::docker

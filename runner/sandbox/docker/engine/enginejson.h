// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <nlohmann/json.hpp>

namespace codewar::docker {

// Reads what an engine says. What is missing or of another type is an empty value, as engines differ.

/// A discarded value where it is no JSON.
nlohmann::json parseJson(const QByteArray &bytes);
const nlohmann::json &member(const nlohmann::json &object, const char *key);
QString text(const nlohmann::json &object, const char *key);
qint64 number(const nlohmann::json &object, const char *key);
bool flag(const nlohmann::json &object, const char *key);
QStringList texts(const nlohmann::json &object, const char *key);
QMap<QString, QString> textMap(const nlohmann::json &object, const char *key);

/// {"KEY": ["VALUE", …]}, percent-encoded, as the engine's lists take it.
QString encodedFilter(const QMap<QString, QStringList> &filter);
QString encodedMap(const QMap<QString, QString> &map);
/// For one value in a query.
QString encoded(const QString &value);
/// For an image's name in a path, whose slashes engines want as they are.
QString encodedName(const QString &name);

} // namespace codewar::docker

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <nlohmann/json.hpp>

#include <set>
#include <string>

namespace codewar {

/// Reads the keys of one JSON object that a person wrote, and remembers the first thing wrong with it: a key
/// that is missing, has a value of another type, or that nobody asked for.
class JsonObjectReader
{
public:
    /// `path` is put before the names of keys: "accelerate." for an object within the main one.
    explicit JsonObjectReader(const nlohmann::json &object, QString path = {});

    QString requiredText(const char *key);
    QString text(const char *key, const QString &fallback = {});
    QStringList requiredTexts(const char *key);
    QStringList texts(const char *key);
    QMap<QString, QString> textMap(const char *key);
    bool flag(const char *key, bool fallback);
    /// The object under this key; an empty one where it is absent or wrong.
    nlohmann::json object(const char *key);

    void fail(const QString &key, const QString &problem);
    /// Takes over what was wrong with an object within this one.
    void adopt(const JsonObjectReader &inner);
    /// To be called last: whether every key was asked for.
    void rejectUnknownKeys();
    /// Empty where all is well; otherwise a sentence that names the key.
    const QString &problem() const { return m_problem; }

private:
    const nlohmann::json *lookUp(const char *key);
    const nlohmann::json *lookUpRequired(const char *key);
    QString toText(const nlohmann::json &value, const char *key);
    QStringList toTexts(const nlohmann::json &value, const char *key);

    const nlohmann::json &m_object;
    QString m_path;
    std::set<std::string> m_asked;
    QString m_problem;
};

} // namespace codewar

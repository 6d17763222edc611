// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/run/jsonobjectreader.h"

#include "runner/run/sentences.h"

namespace codewar {

using nlohmann::json;
using namespace Qt::StringLiterals;

JsonObjectReader::JsonObjectReader(const json &object, QString path)
    : m_object(object), m_path(std::move(path))
{}

QString JsonObjectReader::requiredText(const char *key)
{
    const json *value = lookUpRequired(key);
    return value ? toText(*value, key) : QString();
}

QString JsonObjectReader::text(const char *key, const QString &fallback)
{
    const json *value = lookUp(key);
    return value ? toText(*value, key) : fallback;
}

QStringList JsonObjectReader::requiredTexts(const char *key)
{
    const json *value = lookUpRequired(key);
    return value ? toTexts(*value, key) : QStringList();
}

QStringList JsonObjectReader::texts(const char *key)
{
    const json *value = lookUp(key);
    return value ? toTexts(*value, key) : QStringList();
}

QMap<QString, QString> JsonObjectReader::textMap(const char *key)
{
    QMap<QString, QString> map;
    const json values = object(key);
    for (const auto &[name, value] : values.items())
        map.insert(QString::fromStdString(name), toText(value, key));
    return map;
}

bool JsonObjectReader::flag(const char *key, bool fallback)
{
    const json *value = lookUp(key);
    if (!value)
        return fallback;
    if (!value->is_boolean()) {
        fail(QString::fromLatin1(key), Sentences::tr("must be true or false"));
        return fallback;
    }
    return value->get<bool>();
}

json JsonObjectReader::object(const char *key)
{
    const json *value = lookUp(key);
    if (!value)
        return json::object();
    if (!value->is_object()) {
        fail(QString::fromLatin1(key), Sentences::tr("must be an object, {…}"));
        return json::object();
    }
    return *value;
}

void JsonObjectReader::fail(const QString &key, const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = Sentences::tr("The key \"%1%2\" %3.").arg(m_path, key, problem);
}

void JsonObjectReader::adopt(const JsonObjectReader &inner)
{
    if (m_problem.isEmpty())
        m_problem = inner.m_problem;
}

void JsonObjectReader::rejectUnknownKeys()
{
    for (const auto &[key, value] : m_object.items()) {
        if (!m_asked.contains(key))
            fail(QString::fromStdString(key).left(80), Sentences::tr("is not known; is it misspelt?"));
    }
}

const json *JsonObjectReader::lookUp(const char *key)
{
    m_asked.insert(key);
    const auto found = m_object.find(key);
    return found == m_object.end() ? nullptr : &*found;
}

const json *JsonObjectReader::lookUpRequired(const char *key)
{
    const json *value = lookUp(key);
    if (!value)
        fail(QString::fromLatin1(key), Sentences::tr("is missing"));
    return value;
}

QString JsonObjectReader::toText(const json &value, const char *key)
{
    if (!value.is_string()) {
        fail(QString::fromLatin1(key), Sentences::tr("must hold text"));
        return {};
    }
    const QString text = QString::fromStdString(value.get_ref<const std::string &>());
    if (text.contains(QChar::Null))
        fail(QString::fromLatin1(key), Sentences::tr("has a NUL character in it"));
    return text;
}

QStringList JsonObjectReader::toTexts(const json &value, const char *key)
{
    if (!value.is_array()) {
        fail(QString::fromLatin1(key), Sentences::tr("must be a list of texts, [\"…\"]"));
        return {};
    }
    QStringList texts;
    for (const json &element : value)
        texts << toText(element, key);
    return texts;
}

} // namespace codewar

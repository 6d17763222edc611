// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/remote/http/answerjson.h"

#include "runner/run/requestlimits.h"

#include <algorithm>

namespace codewar {

using Json = nlohmann::json;

namespace {

const Json *find(const Json &object, const char *key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    return !object.is_object() || found == object.end() ? nullptr : &*found;
}

qint64 limitAt(const Json &object, const char *key, qint64 usual)
{
    const Json *value = find(object, key);
    const double number = value && value->is_number() ? value->get<double>() : 0;
    return number >= 1 && number < 1e15 ? qint64(number) : usual;
}

} // namespace

Json jsonOf(const QByteArray &text)
{
    return Json::parse(text.begin(), text.end(), nullptr, false);
}

Json objectAt(const Json &object, const char *key)
{
    const Json *value = find(object, key);
    return value && value->is_object() ? *value : Json::object();
}

Json arrayAt(const Json &object, const char *key)
{
    const Json *value = find(object, key);
    return value && value->is_array() ? *value : Json::array();
}

QString textAt(const Json &object, const char *key)
{
    const Json *value = find(object, key);
    return value && value->is_string() ? QString::fromStdString(value->get_ref<const std::string &>())
                                       : QString();
}

int numberAt(const Json &object, const char *key)
{
    return int(std::min(limitAt(object, key, 0), qint64(1) << 30));
}

QByteArray bytesOf(const Json &object)
{
    for (const char *key : {"base64", "text"}) {
        const Json *value = find(object, key);
        if (!value || !value->is_string())
            continue;
        const QByteArray bytes = QByteArray::fromStdString(value->get_ref<const std::string &>());
        return key[0] == 'b' ? QByteArray::fromBase64(bytes) : bytes;
    }
    return {};
}

Limits largestLimitsOf(const Json &object, const Limits &usual)
{
    return readLimits(usual,
                      [&object](const char *name, qint64 value) { return limitAt(object, name, value); });
}

} // namespace codewar

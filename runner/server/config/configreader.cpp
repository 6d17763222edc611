// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/server/config/configreader.h"

#include "runner/server/config/configfields.h"

#include <nlohmann/json.hpp>

#include <QFile>

#include <algorithm>

namespace codewar::server {

using namespace Qt::StringLiterals;
using Json = nlohmann::json;

namespace {

constexpr qint64 largestFile = 1 << 20;

Error wrongFile(const QString &file, const QString &what)
{
    return {ErrorCode::InvalidInput, u"The configuration file %1 %2."_s.arg(file, what), u"configuration"_s};
}

/// As it would be written in a flag.
QString textOf(const Json &value)
{
    if (value.is_string())
        return QString::fromStdString(value.get<std::string>());
    if (!value.is_array())
        return QString::fromStdString(value.dump());
    QStringList items;
    for (const Json &item : value)
        items << textOf(item);
    return items.join(u","_s);
}

/// Puts one value in, and remembers its origin.
Result<void> take(LoadedConfig &loaded, const ConfigField &field, const QString &text, const QString &origin)
{
    if (const Result<void> read = field.read(loaded.config, text); !read)
        return Error{read.error().code, read.error().message + u" (From "_s + origin + u'.' + u')',
                     read.error().origin};
    loaded.origins[field.key] = origin;
    return {};
}

const ConfigField &fieldOf(const char *key)
{
    const auto &fields = configFields();
    return *std::find_if(fields.begin(), fields.end(),
                         [key](const ConfigField &field) { return field.key == QLatin1String(key); });
}

Result<void> takeFile(LoadedConfig &loaded, const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return wrongFile(name, u"cannot be read: "_s + file.errorString());
    const QByteArray bytes = file.read(largestFile + 1);
    const Json object = Json::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (bytes.size() > largestFile || !object.is_object())
        return wrongFile(name, u"is no JSON object"_s);
    std::size_t known = 0;
    for (const ConfigField &field : configFields()) {
        const auto value = object.find(field.key.toStdString());
        if (value == object.end())
            continue;
        ++known;
        if (const Result<void> taken = take(loaded, field, textOf(*value), u"file "_s + name); !taken)
            return taken;
    }
    if (known == object.size())
        return {};
    for (const auto &[key, value] : object.items()) {
        const auto &fields = configFields();
        const QString name2 = QString::fromStdString(key);
        if (std::none_of(fields.begin(), fields.end(),
                         [&](const ConfigField &field) { return field.key == name2; }))
            return wrongFile(name, u"has the setting \"%1\", which is not known"_s.arg(name2));
    }
    return {};
}

/// The names that the original server had.
Result<void> takeOriginalEnvironment(LoadedConfig &loaded, const QProcessEnvironment &environment)
{
    const auto takeAs = [&](const char *key, const QString &text, const char *variable) -> Result<void> {
        return take(loaded, fieldOf(key), text, u"environment "_s + QLatin1String(variable));
    };
    Result<void> taken;
    if (const QString port = environment.value(u"PORT"_s); !port.isEmpty())
        taken = takeAs("listen", port, "PORT");
    if (const QString host = environment.value(u"REDIS_HOST"_s); taken && !host.isEmpty())
        taken = takeAs("redis", u"redis://%1:%2"_s.arg(host, environment.value(u"REDIS_PORT"_s, u"6379"_s)),
                       "REDIS_HOST");
    if (const QString folder = environment.value(u"TMP_DIR"_s); taken && !folder.isEmpty())
        taken = takeAs("tmpDir", folder, "TMP_DIR");
    if (taken && environment.value(u"DEBUG"_s) == "true"_L1)
        taken = takeAs("logLevel", u"debug"_s, "DEBUG");
    if (taken && environment.value(u"NODE_ENV"_s) == "production"_L1)
        taken = takeAs("logFormat", u"json"_s, "NODE_ENV");
    return taken;
}

} // namespace

Result<LoadedConfig> loadConfig(const ConfigSources &sources)
{
    LoadedConfig loaded;
    for (const ConfigField &field : configFields())
        loaded.origins[field.key] = u"default"_s;
    Result<void> taken;
    if (!sources.file.isEmpty())
        taken = takeFile(loaded, sources.file);
    if (taken)
        taken = takeOriginalEnvironment(loaded, sources.environment);
    for (const ConfigField &field : configFields()) {
        const QString variable = environmentName(field.key);
        if (taken && sources.environment.contains(variable))
            taken = take(loaded, field, sources.environment.value(variable), u"environment "_s + variable);
    }
    for (const ConfigField &field : configFields()) {
        if (taken && sources.flags.contains(field.key))
            taken = take(loaded, field, sources.flags.value(field.key), u"flag "_s + flagName(field.key));
    }
    if (!taken)
        return taken.error();
    return loaded;
}

QString describe(const LoadedConfig &loaded)
{
    QString text;
    for (const ConfigField &field : configFields())
        text +=
            u"%1 = %2  (%3)\n"_s.arg(field.key, field.show(loaded.config), loaded.origins.value(field.key));
    return text;
}

} // namespace codewar::server

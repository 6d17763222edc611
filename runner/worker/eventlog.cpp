// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/worker/eventlog.h"

#include <nlohmann/json.hpp>

#include <QDateTime>

#include <cstdio>

namespace codewar {

using nlohmann::ordered_json;

namespace {

const char *nameOf(EventLog::Level level)
{
    switch (level) {
    case EventLog::Level::Debug:
        return "debug";
    case EventLog::Level::Info:
        return "info";
    case EventLog::Level::Warning:
        return "warning";
    case EventLog::Level::Error:
        return "error";
    }
    return "";
}

std::string now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toStdString();
}

// Control characters of a program's text must not reach a terminal: JSON escapes them.
std::string valueText(const ordered_json &value)
{
    const std::string text = value.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
    const bool plain = value.is_string() && text.find_first_of(" \\=") == std::string::npos;
    return plain ? value.get<std::string>() : text;
}

} // namespace

EventLog::EventLog() : m_json(qgetenv("NODE_ENV") == "production"), m_debug(qgetenv("DEBUG") == "true") {}

void EventLog::write(Level level, const char *event, const ordered_json &fields) const
{
    if (level == Level::Debug && !m_debug)
        return;
    std::string line;
    if (m_json) {
        ordered_json object = {{"time", now()}, {"level", nameOf(level)}, {"message", event}};
        object.update(fields);
        line = object.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
    } else {
        line = now() + ' ' + nameOf(level) + "  " + event;
        for (const auto &[key, value] : fields.items())
            line += ' ' + key + '=' + valueText(value);
    }
    line += '\n';
    std::fwrite(line.data(), 1, line.size(), stderr);
}

} // namespace codewar

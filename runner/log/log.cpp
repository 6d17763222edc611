// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/log/log.h"

#include <nlohmann/json.hpp>

#include <spdlog/async.h>
#include <spdlog/sinks/stdout_sinks.h>

#include <chrono>
#include <ctime>

namespace codewar {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t mostQueuedLines = 8192;

spdlog::level::level_enum levelOf(Log::Level level)
{
    switch (level) {
    case Log::Level::Debug:
        return spdlog::level::debug;
    case Log::Level::Info:
        return spdlog::level::info;
    case Log::Level::Warning:
        return spdlog::level::warn;
    case Log::Level::Error:
        return spdlog::level::err;
    }
    return spdlog::level::info;
}

const char *severity(Log::Level level)
{
    switch (level) {
    case Log::Level::Debug:
        return "DEBUG";
    case Log::Level::Info:
        return "INFO";
    case Log::Level::Warning:
        return "WARN";
    case Log::Level::Error:
        return "ERROR";
    }
    return "INFO";
}

/// Such as 2026-11-24T18:00:00.123Z.
std::string timeNow()
{
    const auto now = std::chrono::system_clock::now();
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(now.time_since_epoch()).count();
    const std::time_t seconds = std::time_t(ms / 1000);
    std::tm utc{};
    ::gmtime_r(&seconds, &utc);
    char text[40];
    const std::size_t size = std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S", &utc);
    std::snprintf(text + size, sizeof text - size, ".%03dZ", int(ms % 1000));
    return text;
}

std::string jsonLine(Log::Level level, const std::string &message, const Json &fields)
{
    Json line{{"time", timeNow()}, {"severity", severity(level)}, {"message", message}};
    line.update(fields);
    return line.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string textLine(Log::Level level, const std::string &message, const Json &fields)
{
    std::string line = timeNow() + ' ' + severity(level) + ' ' + message;
    for (const auto &[key, value] : fields.items())
        line += ' ' + key + '=' + value.dump(-1, ' ', false, Json::error_handler_t::replace);
    return line;
}

} // namespace

struct Log::Threads
{
    std::shared_ptr<spdlog::details::thread_pool> pool =
        std::make_shared<spdlog::details::thread_pool>(mostQueuedLines, 1);
};

Log::Log(Format format, Level level) : m_format(format), m_threads(std::make_unique<Threads>())
{
    m_logger = std::make_shared<spdlog::async_logger>(
        "codewar", std::make_shared<spdlog::sinks::stdout_sink_mt>(), m_threads->pool,
        spdlog::async_overflow_policy::overrun_oldest);
    m_logger->set_pattern("%v");
    m_logger->flush_on(spdlog::level::debug);
    setLevel(level);
}

Log::~Log() = default;

void Log::setLevel(Level level)
{
    m_logger->set_level(levelOf(level));
}

bool Log::writes(Level level) const
{
    return m_logger->should_log(levelOf(level));
}

void Log::write(Level level, const std::string &message, const Json &fields)
{
    if (!writes(level))
        return;
    const std::string line =
        m_format == Format::Json ? jsonLine(level, message, fields) : textLine(level, message, fields);
    m_logger->log(levelOf(level), spdlog::string_view_t(line));
}

} // namespace codewar

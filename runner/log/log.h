// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <memory>
#include <string>

namespace spdlog {
class logger;
}

namespace codewar {

/// A service's log on stdout: lines for people, or one JSON object a line. Thread-safe, and never waits:
/// lines that nobody reads are dropped, the oldest first.
class Log
{
public:
    enum class Level { Debug, Info, Warning, Error };
    enum class Format { Text, Json };

    Log(Format format, Level level);
    /// Writes what is left.
    ~Log();
    Log(const Log &) = delete;
    Log &operator=(const Log &) = delete;

    void setLevel(Level level);
    bool writes(Level level) const;
    /// `fields` is an object: "requestId", "jobId" and whatever else there is to say.
    void write(Level level, const std::string &message, const nlohmann::ordered_json &fields);

private:
    struct Threads;

    const Format m_format;
    std::unique_ptr<Threads> m_threads;
    std::shared_ptr<spdlog::logger> m_logger;
};

} // namespace codewar

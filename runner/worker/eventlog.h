// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

namespace codewar {

/// What a service tells on stderr: one line for each event, for people ("job completed queue=cpp-jobs
/// jobId=7") or, where NODE_ENV is "production", as a JSON object.
class EventLog
{
public:
    enum class Level { Debug, Info, Warning, Error };

    /// Debug lines with DEBUG=true only.
    EventLog();

    void write(Level level, const char *event, const nlohmann::ordered_json &fields) const;

private:
    bool m_json;
    bool m_debug;
};

} // namespace codewar

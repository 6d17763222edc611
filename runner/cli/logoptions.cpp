// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/cli/logoptions.h"

#include <unistd.h>

namespace codewar {

Log::Level logLevelOf(const std::string &name)
{
    if (name == "debug")
        return Log::Level::Debug;
    if (name == "warning")
        return Log::Level::Warning;
    return name == "error" ? Log::Level::Error : Log::Level::Info;
}

Log::Format logFormatOf(const std::string &name)
{
    const bool text = name == "text" || (name == "auto" && ::isatty(STDOUT_FILENO) == 1);
    return text ? Log::Format::Text : Log::Format::Json;
}

} // namespace codewar

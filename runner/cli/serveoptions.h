// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/server/config/configreader.h"

#include <map>
#include <string>

namespace CLI {
class App;
}

namespace codewar {

/// What `codewar-runner serve` was asked for on its command line: one flag for each setting.
struct ServeOptions
{
    std::string configFile;
    bool printConfig = false;

    void declare(CLI::App &command);
    /// Read anew each time, as the file may have changed.
    Result<server::LoadedConfig> load() const;

private:
    std::map<std::string, std::string> m_values; ///< by key
    std::map<std::string, bool> m_flags;
};

} // namespace codewar

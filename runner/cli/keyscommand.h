// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace codewar {

/// What `codewar-runner keys` was asked for.
struct KeysOptions
{
    enum class Action { Create, List, Revoke };

    Action action = Action::List;
    std::string file; ///< empty: the usual one
    std::string name;
    std::optional<int> perMinute;
    std::string expires;
    std::vector<std::string> ids;
    bool json = false;

    void declare(CLI::App &command);
};

/// Makes, shows and takes back the API keys of a server, which notices within a second.
int keysCommand(const KeysOptions &options);

} // namespace codewar

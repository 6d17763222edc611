// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace codewar {

struct ImagesOptions
{
    enum class Action { Build, List, Save, Load, Remove };

    Action action = Action::List;
    std::vector<std::string> languages; ///< ids or aliases; empty: all
    std::string file;
    std::string base;
    bool rebuild = false;

    void declare(CLI::App &command);
};

/// `codewar-runner images build|list|save|load|remove`. The exit status: 64 wrong usage, 65 a damaged file,
/// 69 no engine, no base or no room, 130 cancelled.
int imagesCommand(const ImagesOptions &options);

} // namespace codewar

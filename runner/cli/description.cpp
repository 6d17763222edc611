// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/cli/description.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace codewar {

namespace {

using nlohmann::ordered_json;

/// "TEXT:{auto,docker}": the type, and what CLI11 makes of the words that it may be.
ordered_json choicesOf(const std::string &type)
{
    ordered_json choices = ordered_json::array();
    const std::size_t open = type.find('{');
    const std::size_t close = type.rfind('}');
    if (open != std::string::npos && close != std::string::npos)
        for (const std::string &choice : CLI::detail::split(type.substr(open + 1, close - open - 1), ','))
            choices.push_back(choice);
    return choices;
}

ordered_json describeOption(const CLI::Option &option)
{
    ordered_json names = ordered_json::array();
    for (const std::string &name : option.get_snames())
        names.push_back("-" + name);
    for (const std::string &name : option.get_lnames())
        names.push_back("--" + name);
    const std::string type = option.get_type_name();
    const bool isFlag = option.get_items_expected_max() == 0;
    return {{"names", names},
            {"argument", option.get_positional() ? option.get_name(true, false) : std::string()},
            {"value", isFlag ? std::string() : type.substr(0, type.find(':'))},
            {"choices", choicesOf(type)},
            {"default", option.get_default_str()},
            {"required", option.get_required()},
            {"many", option.get_items_expected_max() > 1},
            {"help", option.get_description()}};
}

ordered_json describeCommand(const CLI::App &app)
{
    ordered_json described = {{"name", app.get_name()},
                              {"help", app.get_description()},
                              {"options", ordered_json::array()},
                              {"arguments", ordered_json::array()},
                              {"commands", ordered_json::array()}};
    for (const CLI::Option *option : app.get_options()) {
        if (!option->get_group().empty()) // else it is hidden
            described[option->get_positional() ? "arguments" : "options"].push_back(describeOption(*option));
    }
    for (const CLI::App *command : app.get_subcommands({}))
        described["commands"].push_back(describeCommand(*command));
    return described;
}

} // namespace

std::string describe(const CLI::App &app, const std::string &version)
{
    ordered_json described = describeCommand(app);
    described["version"] = version;
    return described.dump(2);
}

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/cli/serveoptions.h"

#include "runner/server/config/configfields.h"

#include <CLI/CLI.hpp>

namespace codewar {

using namespace Qt::StringLiterals;

void ServeOptions::declare(CLI::App &command)
{
    command.add_option("--config", configFile, "JSON file with settings; also CODEWAR_CONFIG");
    command.add_flag("--print-config", printConfig, "Print every setting in force and where it came from");
    for (const server::ConfigField &field : server::configFields()) {
        const std::string key = field.key.toStdString();
        const std::string flag = server::flagName(field.key).toStdString();
        if (field.isFlag)
            command.add_flag(flag, m_flags[key], field.help.toStdString());
        else
            command.add_option(flag, m_values[key], field.help.toStdString());
    }
}

Result<server::LoadedConfig> ServeOptions::load() const
{
    server::ConfigSources sources;
    sources.environment = QProcessEnvironment::systemEnvironment();
    sources.file = configFile.empty() ? sources.environment.value(u"CODEWAR_CONFIG"_s)
                                      : QString::fromLocal8Bit(configFile.c_str());
    for (const auto &[key, value] : m_values) {
        if (!value.empty())
            sources.flags.insert(QString::fromStdString(key), QString::fromLocal8Bit(value.c_str()));
    }
    for (const auto &[key, isSet] : m_flags) {
        if (isSet)
            sources.flags.insert(QString::fromStdString(key), u"true"_s);
    }
    return server::loadConfig(sources);
}

} // namespace codewar

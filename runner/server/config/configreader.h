// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"
#include "runner/server/config/serverconfig.h"

#include <QMap>
#include <QProcessEnvironment>

namespace codewar::server {

/// Where a configuration comes from: each source overrules the one before.
struct ConfigSources
{
    QString file; ///< JSON; empty: none
    QProcessEnvironment environment;
    QMap<QString, QString> flags; ///< by key
};

struct LoadedConfig
{
    ServerConfig config;
    QMap<QString, QString> origins; ///< by key: "default", "file F", "environment NAME", "flag --name"
};

/// The error names the setting and where it stands.
Result<LoadedConfig> loadConfig(const ConfigSources &sources);

/// A line for each setting: its value in force and where it came from. No secrets.
QString describe(const LoadedConfig &loaded);

} // namespace codewar::server

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace codewar {

/// Where this program keeps what it can make again: TMP_DIR (the original server's name) where it is set,
/// else the user's cache folder; for root /var/cache, which the sandbox's own users can reach.
QString cacheFolder();
/// Where output goes that does not fit a result; made when asked for.
QString spillFolder();
/// The agent's binary: beside this program, or in ../libexec/codewar where it is installed.
QString agentPath();

} // namespace codewar

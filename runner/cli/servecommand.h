// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/cli/serveoptions.h"

namespace codewar {

/// `codewar-runner serve`: the HTTP server, until SIGTERM or SIGINT. The exit status. Needs a
/// QCoreApplication.
int serveCommand(const ServeOptions &options);

} // namespace codewar

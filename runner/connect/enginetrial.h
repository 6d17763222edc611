// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/connect/connect.h"

#include <stop_token>

namespace codewar {

/// Whether an engine's address could be one. Looks at nothing but its text.
Result<void> checkEngineUrl(const QString &url);

/// Asks an engine what it is and tries its image of each language; the answer has a line for each. Takes
/// seconds: not for a GUI's thread. Where no language can run there, that is an error. Ends soon with
/// ErrorCode::Cancelled once it shall stop.
Result<QString> tryEngine(const EngineAddress &address, const LanguageRegistry &registry,
                          const std::stop_token &stop);

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/language.h"

#include <QByteArray>

namespace codewar::docker {

/// language.sh, which tells an image's scripts how the language is compiled and run: POSIX shell, from the
/// registry's commands and flags. See docker/common/run.sh for what it must define.
QByteArray languageScript(const Language &language);

} // namespace codewar::docker

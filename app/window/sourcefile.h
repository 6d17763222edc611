// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"

#include <QString>

namespace codewar {

/// The text of a program file, which must be UTF-8 and no larger than a request may be.
/// Errors are sentences that say what to do.
Result<QString> readSourceFile(const QString &path);

/// Replaces the file at once or not at all.
Result<void> writeSourceFile(const QString &path, const QString &text);

} // namespace codewar

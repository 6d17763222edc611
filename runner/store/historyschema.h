// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"

namespace codewar {

class SqliteFile;

/// The version of the tables this program works with.
int historyVersion();

/// Brings an open file to historyVersion(), whatever older one it has; an empty file too. A file from a newer
/// program is left as it is: InvalidInput.
Result<void> migrateHistory(const SqliteFile &file);

} // namespace codewar

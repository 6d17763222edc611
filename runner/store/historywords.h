// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/sqlite/sqlitefile.h"

namespace codewar {

/// What a person is told of the history's file. Corrupt where it is damaged.
Error historyError(const SqliteFailure &failure);

} // namespace codewar

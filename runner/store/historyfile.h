// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/result.h"

namespace codewar {

class HistoryDatabase;

/// Opens a history file, made where it is missing, for its owner's eyes only. A broken one is moved aside
/// first, which `told` hears of in a sentence.
Result<void> openHistory(HistoryDatabase &database, const QString &fileName, QString &told);

/// The same after a question found the file broken.
Result<void> repairHistory(HistoryDatabase &database, const QString &fileName, QString &told);

} // namespace codewar

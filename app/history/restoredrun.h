// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/input/inputfile.h"
#include "runner/store/runrecord.h"

class QJsonObject;

namespace codewar {

/// The file that a run was given as input.
std::optional<InputFile> inputFileOf(const RunRecord &run);
/// Whether it still holds what the run was given, as far as its size and time tell. Not for the GUI thread.
bool isUnchanged(const InputFile &file, const QDateTime &since);
/// As a tab keeps them.
QJsonObject attachmentsOf(const RunRecord &run);

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/store/runrecord.h"

#include <QVariant>

namespace codewar {

class Statement;

/// Bytes kept of each text; a server's result may be of any size.
inline constexpr qint64 maxKeptText = 256LL << 10;
inline constexpr qint64 maxKeptInput = 1LL << 20;
/// One that is larger is not kept at all: half of it is no JSON.
inline constexpr qint64 maxKeptAttachment = 1LL << 20;
/// Of names and sentences.
inline constexpr int maxKeptName = 1000;

/// What a row of the table "texts" is.
enum class TextKind { Source, Input, Stdout, Stderr, Compiler, Attachment };

/// The columns that summaryOf() reads, in its order.
QString summaryColumns();
RunSummary summaryOf(const Statement &row);

/// Values for "started, state, owner, program, program_key, language, time_limit_ms, memory_limit, cut,
/// tests".
QVariantList startedValues(const RunRecord &run, int owner);
/// "verdict = ?, …" and its values.
QString endedAssignments();
QVariantList endedValues(const RunResult &result);

/// The run as it is kept: texts cut, numbers made sane.
RunRecord bounded(RunRecord run);
/// What was cut.
CutParts bound(RunResult &result);
CutParts bound(RunEnd &end);

} // namespace codewar

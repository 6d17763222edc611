// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runner/run/diagnostic.h"

#include <QByteArray>

namespace codewar {

// Tools do not count columns in characters; an editor does. Both functions correct the diagnostics of `file`
// with the help of its text, and leave alone what they cannot place.

/// GCC counts cells of a terminal: a tab reaches to the next multiple of eight, wide characters take two.
void countCharactersNotCells(Diagnostics &diagnostics, const QString &file, const QByteArray &text);

/// Python prints a line without its indentation and marks it there.
void addIndentation(Diagnostics &diagnostics, const QString &file, const QByteArray &text);

} // namespace codewar

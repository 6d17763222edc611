// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace codewar {

/// What another program said, safe to put into a sentence: one line without control characters and full stops
/// at its end, at most `longest` characters of it.
QString quote(const QString &text, qsizetype longest);

} // namespace codewar

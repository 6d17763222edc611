// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/checkers.h"

namespace codewar {

/// Whether both words are numbers and near enough. Integers of any length are subtracted exactly; NaN is NaN,
/// an infinity is only itself, and -0 is 0.
bool sameNumber(QByteArrayView expected, QByteArrayView actual, const Tolerance &tolerance);

} // namespace codewar

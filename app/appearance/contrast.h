// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QColor;

namespace codewar {

/// As WCAG 2 defines it: from 1, alike, to 21, black on white.
double contrast(const QColor &one, const QColor &other);

} // namespace codewar

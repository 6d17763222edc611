// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/output/styledtext.h"

namespace codewar {

/// Applies the parameters of "CSI … m", Select Graphic Rendition ("1;38;5;208"), to `style`. What is unknown
/// or malformed changes nothing.
void applySgr(QByteArrayView parameters, TextStyle &style);

} // namespace codewar

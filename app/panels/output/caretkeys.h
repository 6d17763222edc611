// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/output/outputpage.h"

class QKeyEvent;

namespace codewar {

/// Where a key moves the cursor; none where the key moves nothing. A cursor that is out of sight comes into
/// it first, so that the keys begin where a person looks.
std::optional<OutputPosition> caretAfter(const QKeyEvent &event, const OutputPage &page,
                                         OutputPosition caret);

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appearance/theme.h"

class QsciScintilla;

namespace codewar {

/// Shows which brace belongs to the one at the cursor, and which has no partner.
class BraceMatching
{
public:
    BraceMatching(QsciScintilla &editor, const Theme &theme);
};

} // namespace codewar

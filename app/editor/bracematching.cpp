// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/bracematching.h"
#include "app/editor/scintilla.h"

namespace codewar {

BraceMatching::BraceMatching(QsciScintilla &editor, const Theme &theme)
{
    editor.setBraceMatching(QsciScintilla::SloppyBraceMatch);
    editor.setMatchedBraceForegroundColor(theme.text);
    editor.setMatchedBraceBackgroundColor(theme.braceMatch);
    editor.setUnmatchedBraceForegroundColor(theme.error);
    editor.setUnmatchedBraceBackgroundColor(theme.braceBad);
}

} // namespace codewar

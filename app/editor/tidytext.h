// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QsciScintilla;

namespace codewar {

// Edits that can be undone in one step and leave cursor and marks where they are.

/// Takes away white space at the ends of lines.
void trimLines(QsciScintilla &editor);

/// Ends the last line, unless the text is empty.
void endLastLine(QsciScintilla &editor);

} // namespace codewar

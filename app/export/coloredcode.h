// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/coloredtext.h"

#include <QList>

namespace codewar {

struct Theme;

/// Code in the colours of the editor; `lexer` is Language::lexer. What lies beyond `maxColoredBytes` is
/// plain. In the GUI thread only, as the editor's own lexers do the work.
QList<ColoredText> coloredCode(const QByteArray &code, const QString &lexer, const Theme &theme);

inline constexpr qsizetype maxColoredBytes = 256 << 10;

} // namespace codewar

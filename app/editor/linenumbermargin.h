// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appearance/theme.h"

#include <QObject>

class QsciScintilla;

namespace codewar {

/// Line numbers left of the text, as wide as the largest number needs.
class LineNumberMargin : public QObject
{
    Q_OBJECT

public:
    static constexpr int margin = 0;

    /// A child of `editor`.
    LineNumberMargin(QsciScintilla &editor, const Theme &theme);

    /// Colours and width; to be called after the editor got another lexer, which resets both.
    void refresh();

private:
    void updateWidth();

    QsciScintilla &m_editor;
    Theme m_theme;
};

} // namespace codewar

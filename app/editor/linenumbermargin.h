// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QsciScintilla;

namespace codewar {

class Appearance;

/// Line numbers left of the text, as wide as the largest number needs.
class LineNumberMargin : public QObject
{
    Q_OBJECT

public:
    static constexpr int margin = 0;

    /// A child of `editor`.
    LineNumberMargin(QsciScintilla &editor, const Appearance &appearance);

    /// Colours and width; to be called after the editor got another lexer, which resets both.
    void refresh();

private:
    void updateWidth();

    QsciScintilla &m_editor;
    const Appearance &m_appearance;
};

} // namespace codewar

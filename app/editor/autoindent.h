// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QsciScintilla;

namespace codewar {

/// How lines of a language are indented.
enum class IndentStyle { None, Braces, Colons };

/// Columns by which the line after `line` starts deeper (or, negative, less deep) than `line`.
int indentChange(IndentStyle style, const QString &line, int step);

/// Indents a new line like the one before, deeper after '{' or ':', and less deep for a closing '}'.
class AutoIndent : public QObject
{
    Q_OBJECT

public:
    /// A child of `editor`.
    explicit AutoIndent(QsciScintilla &editor);

    void setStyle(IndentStyle style) { m_style = style; }

private:
    void characterAdded(int character);
    void indentNewLine();
    void indentAtEveryCursor();
    int indentationAfter(int line) const;
    void splitBraces(int line, int indentation);
    void alignClosingBrace();

    QsciScintilla &m_editor;
    IndentStyle m_style = IndentStyle::None;
};

} // namespace codewar

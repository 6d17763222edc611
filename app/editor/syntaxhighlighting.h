// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appearance/theme.h"

#include <QString>

class QsciLexer;
class QsciScintilla;

namespace codewar {

/// Chooses the editor's lexer by Language::lexer and colours it from the theme.
class SyntaxHighlighting
{
public:
    /// `editor` outlives this object and owns the lexers.
    SyntaxHighlighting(QsciScintilla &editor, const Theme &theme);

    /// "cpp", "c" or "python"; any other name shows plain text.
    void setLexer(const QString &name);

private:
    void applyColors(QsciLexer &lexer) const;
    void applyPlainColors() const;

    QsciScintilla &m_editor;
    Theme m_theme;
    QString m_name;
};

} // namespace codewar

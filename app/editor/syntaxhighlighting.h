// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QsciLexer;
class QsciScintilla;

namespace codewar {

class Appearance;
struct Theme;

/// By Language::lexer; null where there is none of that name.
QsciLexer *makeLexer(const QString &name, QObject *owner);
/// The colours of a theme for one of those lexers.
void colorLexer(QsciLexer &lexer, const Theme &theme);

/// Chooses the editor's lexer by Language::lexer and colours it from the theme.
class SyntaxHighlighting : public QObject
{
    Q_OBJECT

public:
    /// `editor` outlives this object and owns the lexers.
    SyntaxHighlighting(QsciScintilla &editor, const Appearance &appearance);

    /// "cpp", "c" or "python"; any other name shows plain text.
    void setLexer(const QString &name);

private:
    void applyAppearance();
    void applyColors(QsciLexer &lexer) const;
    void applyPlainColors() const;

    QsciScintilla &m_editor;
    const Appearance &m_appearance;
    QString m_name;
};

} // namespace codewar

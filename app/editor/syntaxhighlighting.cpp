// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/syntaxhighlighting.h"

#include "app/appearance/appearance.h"
#include "app/editor/lexers.h"
#include "app/editor/scintilla.h"

#include <initializer_list>

namespace codewar {

using namespace Qt::StringLiterals;

QsciLexer *makeLexer(const QString &name, QObject *owner)
{
    if (name == "cpp"_L1)
        return new CppLexer(owner);
    if (name == "c"_L1)
        return new CLexer(owner);
    if (name == "python"_L1)
        return new PythonLexer(owner);
    return nullptr;
}

namespace {

void color(QsciLexer &lexer, const QColor &value, std::initializer_list<int> styles)
{
    for (const int style : styles)
        lexer.setColor(value, style);
}

void colorCpp(QsciLexer &lexer, const Theme &theme)
{
    using L = QsciLexerCPP;
    color(lexer, theme.comment,
          {L::Comment, L::CommentLine, L::CommentDoc, L::CommentLineDoc, L::CommentDocKeyword,
           L::CommentDocKeywordError, L::PreProcessorComment, L::PreProcessorCommentLineDoc});
    color(lexer, theme.number, {L::Number, L::UserLiteral});
    color(lexer, theme.keyword, {L::Keyword});
    color(lexer, theme.type, {L::KeywordSet2, L::GlobalClass});
    color(lexer, theme.string,
          {L::DoubleQuotedString, L::SingleQuotedString, L::RawString, L::UnclosedString, L::VerbatimString,
           L::EscapeSequence});
    color(lexer, theme.preprocessor, {L::PreProcessor});
}

void colorPython(QsciLexer &lexer, const Theme &theme)
{
    using L = QsciLexerPython;
    color(lexer, theme.comment, {L::Comment, L::CommentBlock});
    color(lexer, theme.number, {L::Number});
    color(lexer, theme.keyword, {L::Keyword});
    color(lexer, theme.type, {L::HighlightedIdentifier});
    color(lexer, theme.function, {L::ClassName, L::FunctionMethodName});
    color(lexer, theme.preprocessor, {L::Decorator});
    color(lexer, theme.string,
          {L::DoubleQuotedString, L::SingleQuotedString, L::TripleSingleQuotedString,
           L::TripleDoubleQuotedString, L::UnclosedString, L::DoubleQuotedFString, L::SingleQuotedFString,
           L::TripleSingleQuotedFString, L::TripleDoubleQuotedFString});
}

} // namespace

void colorLexer(QsciLexer &lexer, const Theme &theme)
{
    lexer.setDefaultColor(theme.text);
    lexer.setDefaultPaper(theme.base);
    lexer.setColor(theme.text, -1);
    lexer.setPaper(theme.base, -1);
    if (qobject_cast<QsciLexerCPP *>(&lexer))
        colorCpp(lexer, theme);
    else
        colorPython(lexer, theme);
}

SyntaxHighlighting::SyntaxHighlighting(QsciScintilla &editor, const Appearance &appearance)
    : QObject(&editor), m_editor(editor), m_appearance(appearance)
{
    connect(&m_appearance, &Appearance::changed, this, &SyntaxHighlighting::applyAppearance);
    applyAppearance();
}

void SyntaxHighlighting::setLexer(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    QsciLexer *old = m_editor.lexer();
    QsciLexer *lexer = makeLexer(name, &m_editor);
    if (lexer)
        applyColors(*lexer);
    m_editor.setLexer(lexer);
    if (!lexer)
        applyPlainColors();
    delete old;
}

void SyntaxHighlighting::applyAppearance()
{
    if (QsciLexer *lexer = m_editor.lexer())
        applyColors(*lexer);
    else
        applyPlainColors();
}

void SyntaxHighlighting::applyColors(QsciLexer &lexer) const
{
    const QFont font = m_appearance.codeFont();
    lexer.setDefaultFont(font);
    lexer.setFont(font, -1);
    lexer.setEolFill(false, -1);
    lexer.setAutoIndentStyle(0);
    colorLexer(lexer, m_appearance.theme());
}

void SyntaxHighlighting::applyPlainColors() const
{
    m_editor.setFont(m_appearance.codeFont());
    m_editor.setColor(m_appearance.theme().text);
    m_editor.setPaper(m_appearance.theme().base);
}

} // namespace codewar

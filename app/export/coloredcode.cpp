// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/coloredcode.h"

#include "app/appearance/theme.h"
#include "app/editor/scintilla.h"
#include "app/editor/syntaxhighlighting.h"
#include "runner/run/utf8text.h"

namespace codewar {

namespace {

/// The style of each byte.
QByteArray stylesOf(const QByteArray &code, QsciLexer *lexer)
{
    QsciScintilla editor;
    editor.setUtf8(true);
    editor.setLexer(lexer);
    editor.setText(QString::fromUtf8(code));
    editor.SendScintilla(QsciScintillaBase::SCI_COLOURISE, 0UL, -1L);
    QByteArray styles(code.size(), '\0');
    for (qsizetype i = 0; i < code.size(); ++i)
        styles[i] =
            char(editor.SendScintilla(QsciScintillaBase::SCI_GETSTYLEAT, static_cast<unsigned long>(i)));
    editor.setLexer(nullptr);
    return styles;
}

} // namespace

QList<ColoredText> coloredCode(const QByteArray &code, const QString &lexerName, const Theme &theme)
{
    const QByteArray valid = textFromUtf8(code).toUtf8();
    QObject owner;
    QsciLexer *lexer = makeLexer(lexerName, &owner);
    if (!lexer)
        return {{QString::fromUtf8(valid), theme.text}};
    colorLexer(*lexer, theme);
    const qsizetype begin = valid.lastIndexOf('\n', maxColoredBytes) + 1;
    const QByteArray colored = valid.size() > maxColoredBytes ? valid.left(begin) : valid;
    const QByteArray styles = stylesOf(colored, lexer);
    QList<ColoredText> pieces;
    for (qsizetype from = 0; from < colored.size();) {
        qsizetype to = from + 1;
        while (to < colored.size() && styles.at(to) == styles.at(from))
            ++to;
        pieces.append(
            {QString::fromUtf8(colored.sliced(from, to - from)), lexer->color(uchar(styles.at(from)))});
        from = to;
    }
    if (colored.size() < valid.size())
        pieces.append({QString::fromUtf8(valid.sliced(colored.size())), theme.text});
    return pieces;
}

} // namespace codewar

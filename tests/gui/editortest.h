// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editor/codeeditor.h"

#include <QApplication>
#include <QTest>

#include <algorithm>

namespace codewar {

/// Shows a window and makes it the active one, also where no window manager does, so that its shortcuts work.
inline bool showActive(QWidget &window)
{
    window.show();
    const bool exposed = QTest::qWaitForWindowExposed(&window);
    QApplication::setActiveWindow(&window);
    return exposed;
}

/// Shows `marked` with a cursor at each '|' and a selection between each '<' and '>'.
inline void showMarked(CodeEditor &editor, const QString &marked)
{
    struct Place
    {
        long anchor;
        long caret;
    };
    QByteArray text;
    QList<Place> places;
    for (const char c : marked.toUtf8()) {
        const auto at = static_cast<long>(text.size());
        if (c == '|')
            places.append({at, at});
        else if (c == '<')
            places.append({at, at});
        else if (c == '>')
            places.last().caret = at;
        else
            text += c;
    }
    editor.setContent(QString::fromUtf8(text));
    for (qsizetype i = 0; i < places.size(); ++i) {
        const unsigned message = i == 0 ? QsciScintilla::SCI_SETSELECTION : QsciScintilla::SCI_ADDSELECTION;
        editor.SendScintilla(message, static_cast<unsigned long>(places.at(i).caret), places.at(i).anchor);
    }
}

/// The text with its cursors and selections marked the same way.
inline QString marked(const CodeEditor &editor)
{
    QList<std::pair<long, char>> marks;
    const auto count = static_cast<unsigned long>(editor.SendScintilla(QsciScintilla::SCI_GETSELECTIONS));
    for (unsigned long i = 0; i < count; ++i) {
        const long start = editor.SendScintilla(QsciScintilla::SCI_GETSELECTIONNSTART, i);
        const long end = editor.SendScintilla(QsciScintilla::SCI_GETSELECTIONNEND, i);
        marks.append({start, start == end ? '|' : '<'});
        if (start != end)
            marks.append({end, '>'});
    }
    std::sort(marks.begin(), marks.end());
    QByteArray text = editor.text().toUtf8();
    for (auto mark = marks.crbegin(); mark != marks.crend(); ++mark)
        text.insert(mark->first, mark->second);
    return QString::fromUtf8(text);
}

/// Presses the keys of "Ctrl+D" and the like in the editor.
inline void press(CodeEditor &editor, const QString &keys)
{
    for (const QString &one : keys.split(u' ', Qt::SkipEmptyParts)) {
        const QKeyCombination combination = QKeySequence(one)[0];
        QTest::keyClick(&editor, combination.key(), combination.keyboardModifiers());
    }
}

inline void type(CodeEditor &editor, const QString &text)
{
    for (const QChar character : text) {
        if (character == u'\n')
            QTest::keyClick(&editor, Qt::Key_Return);
        else if (character == u'\b')
            QTest::keyClick(&editor, Qt::Key_Backspace);
        else
            QTest::keyClick(&editor, character.toLatin1());
    }
}

/// A language with only what an editor looks at.
inline Language editorLanguage(const QString &id)
{
    Language language;
    language.id = id;
    language.lexer = id;
    language.lineComment = id == QStringLiteral("python") ? QStringLiteral("#") : QStringLiteral("//");
    return language;
}

} // namespace codewar

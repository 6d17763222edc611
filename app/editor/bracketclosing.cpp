// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/bracketclosing.h"

#include "app/commands/toggle.h"
#include "app/editor/codeeditor.h"
#include "app/editor/linerange.h"
#include "app/settings/keys.h"

#include <QKeyEvent>

#include <cctype>

namespace codewar {

using namespace Qt::StringLiterals;
using S = QsciScintilla;

namespace {

/// The partner of an opening bracket or a quote; 0 for any other character.
char closingOf(char opening)
{
    switch (opening) {
    case '(':
        return ')';
    case '[':
        return ']';
    case '{':
        return '}';
    case '"':
    case '\'':
        return opening;
    default:
        return '\0';
    }
}

bool isWordByte(char c)
{
    return c == '_' || std::isalnum(static_cast<unsigned char>(c)) || static_cast<unsigned char>(c) >= 0x80;
}

} // namespace

BracketClosing::BracketClosing(CodeEditor &editor, Settings &settings)
    : EditorCommands(editor), m_settings(settings), m_switch(add(u"closeBracketsAction"_s, {}))
{
    retranslate();
    makeToggle(*m_switch, settings, settings::closeBrackets);
}

bool BracketClosing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_settings.value(settings::closeBrackets) &&
        keyPressed(static_cast<const QKeyEvent &>(*event)))
        return true;
    return EditorCommands::eventFilter(watched, event);
}

bool BracketClosing::keyPressed(const QKeyEvent &event)
{
    // At several cursors keys do only what they say.
    if (editor().isReadOnly() || editor().SendScintilla(S::SCI_GETSELECTIONS) != 1)
        return false;
    if (event.key() == Qt::Key_Backspace && event.modifiers() == Qt::NoModifier)
        return removePair();
    if (event.text().size() != 1 || event.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    const char typed = event.text().at(0).toLatin1();
    if (stepOver(typed))
        return true;
    return closingOf(typed) && opened(typed, closingOf(typed));
}

long BracketClosing::caret() const
{
    return editor().SendScintilla(S::SCI_GETCURRENTPOS);
}

char BracketClosing::byteAt(long position) const
{
    return position < 0 ? '\0' : static_cast<char>(editor().SendScintilla(S::SCI_GETCHARAT, position));
}

bool BracketClosing::opened(char opening, char closing)
{
    const long start = editor().SendScintilla(S::SCI_GETSELECTIONSTART);
    const long end = editor().SendScintilla(S::SCI_GETSELECTIONEND);
    if (start == end && !wantsClosing(opening, closing))
        return false;
    const UndoStep step(editor());
    replaceBytes(editor(), end, end, QByteArray(1, closing));
    replaceBytes(editor(), start, start, QByteArray(1, opening));
    editor().SendScintilla(S::SCI_SETSEL, static_cast<unsigned long>(start + 1), end + 1);
    return true;
}

/// Only before a blank or another closing bracket, and no quote after a word, as in "isn't" or f"".
bool BracketClosing::wantsClosing(char opening, char closing) const
{
    const char next = byteAt(caret());
    const bool room = next == '\0' || std::isspace(static_cast<unsigned char>(next)) ||
                      QByteArrayView(")]};,").contains(next);
    const char before = byteAt(caret() - 1);
    if (!room)
        return false;
    return opening != closing || (!isWordByte(before) && before != opening && before != '\\');
}

/// Over a closing character that stands there already, where the line has no opening one without it.
bool BracketClosing::stepOver(char closing)
{
    if (!QByteArrayView(")]}\"'").contains(closing) || byteAt(caret()) != closing ||
        !editor().SendScintilla(S::SCI_GETSELECTIONEMPTY))
        return false;
    const bool quote = closingOf(closing) == closing;
    if (quote && byteAt(caret() - 1) == '\\')
        return false;
    styleUpTo(editor(), lineEnd(editor(), editor().cursorLine() - 1)); // brackets match where styles do
    if (!quote && editor().SendScintilla(S::SCI_BRACEMATCH, static_cast<unsigned long>(caret()), 0L) < 0)
        return false;
    editor().SendScintilla(S::SCI_GOTOPOS, caret() + 1);
    return true;
}

bool BracketClosing::removePair()
{
    const char before = byteAt(caret() - 1);
    if (!editor().SendScintilla(S::SCI_GETSELECTIONEMPTY) || !closingOf(before) ||
        byteAt(caret()) != closingOf(before))
        return false;
    replaceBytes(editor(), caret() - 1, caret() + 1, {});
    return true;
}

void BracketClosing::retranslate()
{
    m_switch->setText(tr("Close &brackets and quotes"));
}

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/shortcutprecedence.h"

#include "app/commands/commands.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>

namespace codewar {

namespace {

/// Keys that write or move without anything held down belong to the text, whatever they trigger elsewhere.
bool belongsToText(const QKeyEvent &key)
{
    const bool function = key.key() >= Qt::Key_F1 && key.key() <= Qt::Key_F35;
    return !function && !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

bool answers(const QAction &action, const QKeySequence &typed)
{
    const QList<QKeySequence> shortcuts = action.shortcuts();
    return action.isEnabled() && action.shortcutContext() >= Qt::WindowShortcut &&
           action.shortcutContext() != Qt::WidgetWithChildrenShortcut &&
           std::any_of(shortcuts.cbegin(), shortcuts.cend(), [&typed](const QKeySequence &shortcut) {
               return typed.matches(shortcut) != QKeySequence::NoMatch;
           });
}

} // namespace

ShortcutPrecedence::ShortcutPrecedence(const Commands &commands, QObject *parent)
    : QObject(parent), m_commands(commands)
{
    qApp->installEventFilter(this);
}

bool ShortcutPrecedence::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !watched->inherits("QsciScintilla"))
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (belongsToText(*key))
        return false;
    const QKeySequence typed(key->keyCombination());
    const QList<Commands::Command> &all = m_commands.all();
    const bool taken = std::any_of(all.cbegin(), all.cend(), [&typed](const Commands::Command &command) {
        return answers(*command.action, typed);
    });
    if (taken)
        event->ignore();
    return taken;
}

} // namespace codewar

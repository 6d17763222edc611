// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/shortcuts.h"

#include "app/commands/commands.h"
#include "app/settings/keys.h"

namespace codewar {

using namespace Qt::StringLiterals;

Shortcuts::Shortcuts(Settings &settings, Commands &commands, QObject *parent)
    : QObject(parent), m_settings(settings), m_commands(commands)
{
    load();
    for (const Commands::Command &command : m_commands.all())
        adopt(command.action);
    connect(&commands, &Commands::added, this, &Shortcuts::adopt);
    connect(&m_settings, &Settings::changed, this, [this](QLatin1StringView key) {
        if (key != settings::shortcuts.key)
            return;
        load();
        for (const Commands::Command &command : m_commands.all())
            apply(*command.action);
        Q_EMIT changed();
    });
}

void Shortcuts::adopt(QAction *action)
{
    m_defaults.insert(action->objectName(), action->shortcuts());
    apply(*action);
}

void Shortcuts::apply(QAction &action) const
{
    action.setShortcuts(m_chosen.value(action.objectName(), defaults(action)));
}

Shortcuts::Keys Shortcuts::defaults(const QAction &action) const
{
    return m_defaults.value(action.objectName());
}

bool Shortcuts::isChanged(const QAction &action) const
{
    return m_chosen.contains(action.objectName());
}

void Shortcuts::set(const QAction &action, const Keys &keys)
{
    if (keys == defaults(action))
        m_chosen.remove(action.objectName());
    else
        m_chosen.insert(action.objectName(), keys);
    store();
}

void Shortcuts::reset(const QAction &action)
{
    m_chosen.remove(action.objectName());
    store();
}

void Shortcuts::resetAll()
{
    m_chosen.clear();
    store();
}

QAction *Shortcuts::takenBy(const QKeySequence &keys, const QAction &except) const
{
    if (keys.isEmpty())
        return nullptr;
    for (const Commands::Command &command : m_commands.all()) {
        if (command.action == &except)
            continue;
        for (const QKeySequence &other : command.action->shortcuts()) {
            if (keys.matches(other) != QKeySequence::NoMatch || other.matches(keys) != QKeySequence::NoMatch)
                return command.action;
        }
    }
    return nullptr;
}

/// Lines that are none are passed over: the file can be edited by hand.
void Shortcuts::load()
{
    m_chosen.clear();
    for (const QString &line : m_settings.value(settings::shortcuts)) {
        const qsizetype end = line.indexOf(u'=');
        if (end > 0) {
            Keys keys = QKeySequence::listFromString(line.mid(end + 1), QKeySequence::PortableText);
            keys.removeIf([](const QKeySequence &one) { return one.isEmpty(); });
            m_chosen.insert(line.left(end), keys);
        }
    }
}

void Shortcuts::store()
{
    QStringList lines;
    for (auto it = m_chosen.cbegin(); it != m_chosen.cend(); ++it)
        lines.append(it.key() + u'=' + QKeySequence::listToString(it.value(), QKeySequence::PortableText));
    lines.sort();
    if (lines.isEmpty())
        m_settings.reset(settings::shortcuts.key);
    else
        m_settings.set(settings::shortcuts, lines);
}

} // namespace codewar

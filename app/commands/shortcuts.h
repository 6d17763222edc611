// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;

namespace codewar {

class Commands;
class Settings;

/// The shortcuts of all commands: as they were made, or as a person chose them.
class Shortcuts : public QObject
{
    Q_OBJECT

public:
    using Keys = QList<QKeySequence>;

    /// Both outlive this object. Commands that come later get what was chosen for them too.
    Shortcuts(Settings &settings, Commands &commands, QObject *parent = nullptr);

    Keys defaults(const QAction &action) const;
    bool isChanged(const QAction &action) const;
    void set(const QAction &action, const Keys &keys);
    void reset(const QAction &action);
    void resetAll();

    /// The other command that these keys, or a beginning of them, trigger now; null where there is none.
    QAction *takenBy(const QKeySequence &keys, const QAction &except) const;

Q_SIGNALS:
    void changed();

private:
    void adopt(QAction *action);
    void apply(QAction &action) const;
    void load();
    void store();

    Settings &m_settings;
    const Commands &m_commands;
    QHash<QString, Keys> m_defaults; ///< by the name of the command
    QHash<QString, Keys> m_chosen;
};

} // namespace codewar

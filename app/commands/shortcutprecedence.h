// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace codewar {

class Commands;

/// An editor has keys of its own, and keeps them from the window. Where a command has the same shortcut, the
/// command gets it.
class ShortcutPrecedence : public QObject
{
    Q_OBJECT

public:
    /// `commands` outlives this object.
    explicit ShortcutPrecedence(const Commands &commands, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Commands &m_commands;
};

} // namespace codewar

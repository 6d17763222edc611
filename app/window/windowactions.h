// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

namespace codewar {

class Appearance;
class Commands;

/// The window's own actions with their names, icons and shortcuts, known to Commands too.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this object.
    WindowActions(const Appearance &appearance, Commands &commands, QObject *parent);

    /// Names everything anew: the language changed.
    void retranslate();

    QAction *run;
    QAction *stop;
    QAction *newText;
    QAction *open;
    QAction *save;
    QAction *saveAs;
    QAction *quit;
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *zoomReset;
    QAction *about;

private:
    Commands &m_commands;
};

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QMenu>
#include <QObject>

namespace codewar {

class Commands;
class Settings;

/// The files opened and saved last, as a menu and as commands.
class RecentFiles : public QObject
{
    Q_OBJECT

public:
    static constexpr int maxFiles = 10;

    /// All outlive this object.
    RecentFiles(Settings &settings, Commands &commands, QObject *parent = nullptr);

    QMenu &menu() { return m_menu; }
    /// To the top of the list.
    void add(const QString &path);
    void retranslate();

Q_SIGNALS:
    void chosen(const QString &path);

private:
    void update();

    Settings &m_settings;
    Commands &m_commands;
    QMenu m_menu;
    QList<QAction *> m_files;
    QAction *m_clear;
};

} // namespace codewar

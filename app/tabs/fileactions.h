// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/files/filedrop.h"
#include "app/files/recentfiles.h"

#include <QObject>

class QAbstractScrollArea;

namespace codewar {

class Appearance;
class Dialogs;
class DocumentFiles;
class FileWorker;
class WindowActions;
class Workspace;

/// What Open, Save, Open recent and dropped files do: joins the actions and dialogs of a window to the files
/// of its tabs.
class FileActions : public QObject
{
    Q_OBJECT

public:
    /// All outlive this object.
    struct Parts
    {
        QWidget &window;
        QAbstractScrollArea &editor;
        const Appearance &appearance;
        Settings &settings;
        Commands &commands;
        const WindowActions &actions;
        Dialogs &dialogs;
        Workspace &workspace;
        DocumentFiles &files;
        FileWorker &worker;
    };

    explicit FileActions(const Parts &parts, QObject *parent = nullptr);

    QMenu &recentMenu() { return m_recent.menu(); }
    /// Names everything anew: the language changed.
    void retranslate() { m_recent.retranslate(); }

    void saveAs();
    /// Shows the text beside what its file holds now.
    void compare();

private:
    void connectActions(const WindowActions &actions);
    void connectFailures();
    void open();
    void openAll(const QStringList &paths);

    Parts m_parts;
    RecentFiles m_recent;
    FileDrop m_drop;
};

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace codewar {

class Dialogs;
class DocumentFiles;
class WindowActions;
class Workspace;

/// What Open, Save and Save as do: joins the actions and dialogs of a window to the files of its tabs.
class FileActions : public QObject
{
    Q_OBJECT

public:
    /// All outlive this object.
    FileActions(const WindowActions &actions, Dialogs &dialogs, Workspace &workspace, DocumentFiles &files,
                QObject *parent = nullptr);

    void saveAs();

private:
    void open();

    Dialogs &m_dialogs;
    Workspace &m_workspace;
    DocumentFiles &m_files;
};

} // namespace codewar

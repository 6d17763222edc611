// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tabs/fileactions.h"

#include "app/tabs/documentfiles.h"
#include "app/window/dialogs.h"
#include "app/window/windowactions.h"
#include "app/window/workspace.h"

#include <QFileInfo>

namespace codewar {

FileActions::FileActions(const WindowActions &actions, Dialogs &dialogs, Workspace &workspace,
                         DocumentFiles &files, QObject *parent)
    : QObject(parent), m_dialogs(dialogs), m_workspace(workspace), m_files(files)
{
    connect(actions.newText, &QAction::triggered, this, [this] { m_workspace.startNew(); });
    connect(actions.open, &QAction::triggered, this, &FileActions::open);
    connect(actions.save, &QAction::triggered, &m_files, &DocumentFiles::save);
    connect(actions.saveAs, &QAction::triggered, this, &FileActions::saveAs);
    connect(&m_files, &DocumentFiles::nameWanted, this, &FileActions::saveAs);
    connect(&m_files, &DocumentFiles::openFailed, this,
            [this](const Error &error) { m_dialogs.tellFailure(tr("The file was not opened"), error); });
    connect(&m_files, &DocumentFiles::saveFailed, this,
            [this](const Error &error) { m_dialogs.tellFailure(tr("The program was not saved"), error); });
}

void FileActions::open()
{
    m_dialogs.askOpen(QFileInfo(m_workspace.file()).path(), [this](const QStringList &paths) {
        for (const QString &path : paths)
            m_files.open({path});
    });
}

void FileActions::saveAs()
{
    const QString file = m_workspace.file();
    m_dialogs.askSave(file.isEmpty() ? m_workspace.suggestedName() : file,
                      [this, id = m_workspace.id()](const QString &path) {
                          m_workspace.selectId(id);
                          m_files.saveAs(path);
                      });
}

} // namespace codewar

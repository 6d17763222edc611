// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tabs/fileactions.h"

#include "app/files/fileworker.h"
#include "app/tabs/comparedialog.h"
#include "app/tabs/documentfiles.h"
#include "app/window/dialogs.h"
#include "app/window/windowactions.h"
#include "app/window/workspace.h"
#include "runner/run/runrequest.h"

#include <QAbstractScrollArea>
#include <QFileInfo>

namespace codewar {

using namespace Qt::StringLiterals;

FileActions::FileActions(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_recent(parts.settings, parts.commands, this)
{
    connectActions(parts.actions);
    connectFailures();
    connect(&m_parts.files, &DocumentFiles::opened, &m_recent, &RecentFiles::add);
    connect(&m_parts.files, &DocumentFiles::saved, &m_recent, &RecentFiles::add);
    connect(&m_recent, &RecentFiles::chosen, this,
            [this](const QString &path) { m_parts.files.open({path}); });
    m_drop.watchText(m_parts.window);
    m_drop.watch(*m_parts.editor.viewport());
    connect(&m_drop, &FileDrop::filesDropped, this, &FileActions::openAll);
    connect(&m_drop, &FileDrop::textDropped, this, [this](const QString &text) {
        if (text.toUtf8().size() <= maxSourceBytes)
            return m_parts.workspace.addText(text);
        m_parts.dialogs.tellFailure(tr("The text was not opened"),
                                    {ErrorCode::InvalidInput,
                                     tr("It is larger than 1 MiB, the most a program may have."), u"drop"_s});
    });
}

void FileActions::connectActions(const WindowActions &actions)
{
    connect(actions.newText, &QAction::triggered, this, [this] { m_parts.workspace.startNew(); });
    connect(actions.open, &QAction::triggered, this, &FileActions::open);
    connect(actions.save, &QAction::triggered, &m_parts.files, &DocumentFiles::save);
    connect(actions.saveAs, &QAction::triggered, this, &FileActions::saveAs);
    connect(&m_parts.files, &DocumentFiles::nameWanted, this, &FileActions::saveAs);
}

void FileActions::connectFailures()
{
    connect(&m_parts.files, &DocumentFiles::openFailed, this, [this](const Error &error) {
        m_parts.dialogs.tellFailure(tr("The file was not opened"), error);
    });
    connect(&m_parts.files, &DocumentFiles::saveFailed, this, [this](const Error &error) {
        m_parts.dialogs.tellFailure(tr("The program was not saved"), error);
    });
}

void FileActions::open()
{
    m_parts.dialogs.askOpen(QFileInfo(m_parts.workspace.file()).path(),
                            [this](const QStringList &paths) { openAll(paths); });
}

void FileActions::openAll(const QStringList &paths)
{
    for (const QString &path : paths)
        m_parts.files.open({path});
}

void FileActions::saveAs()
{
    const QString file = m_parts.workspace.file();
    m_parts.dialogs.askSave(file.isEmpty() ? m_parts.workspace.suggestedName() : file,
                            [this, id = m_parts.workspace.id()](const QString &path) {
                                m_parts.workspace.selectId(id);
                                m_parts.files.saveAs(path);
                            });
}

void FileActions::compare()
{
    const QString mine = m_parts.workspace.current().text;
    const QString title = m_parts.workspace.title();
    m_parts.worker.run(
        [path = m_parts.workspace.file()] { return readTextFile(path); },
        [this, mine, title](const Result<TextFile> &theirs) {
            if (!theirs) {
                return m_parts.dialogs.tellFailure(tr("The file was not opened"), theirs.error());
            }
            auto *dialog = new CompareDialog(m_parts.appearance, title, mine, theirs->text, &m_parts.window);
            dialog->open();
        });
}

} // namespace codewar

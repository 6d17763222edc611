// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/files/textfile.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace codewar {

class DocumentFiles;
class Documents;
class FileWorker;
class Workspace;

/// Notices when another program changes a file that is open: by a watch, and whenever the window is
/// activated. A tab without unsaved text follows its file; of the others this object knows what became of
/// their files.
class DiskChanges : public QObject
{
    Q_OBJECT

public:
    enum class State { Same, Changed, Vanished, ReadOnly };

    /// All outlive this object.
    DiskChanges(Documents &documents, Workspace &workspace, DocumentFiles &files, FileWorker &worker,
                QObject *parent = nullptr);

    State state(const QString &id) const { return m_states.value(id).state; }
    /// Looks at the files of all tabs.
    void check();
    /// What is in the tab counts, and may overwrite the file.
    void keepMine(const QString &id);
    void loadTheirs(const QString &id);

Q_SIGNALS:
    void stateChanged(const QString &id);

private:
    struct Known
    {
        State state = State::Same;
        FileStamp stamp; ///< of the file now
    };

    void watchFiles();
    void judge(const QString &id, const QString &path, const FileState &now);
    void setState(const QString &id, const Known &known);

    Documents &m_documents;
    Workspace &m_workspace;
    DocumentFiles &m_files;
    FileWorker &m_worker;
    QFileSystemWatcher m_watcher;
    QHash<QString, Known> m_states;      ///< by document id
    QHash<QString, FileStamp> m_loading; ///< what is being read, by document id
    QTimer m_checkSoon;
    QTimer m_watchSoon;
};

} // namespace codewar

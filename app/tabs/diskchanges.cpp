// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tabs/diskchanges.h"

#include "app/files/fileworker.h"
#include "app/tabs/documentfiles.h"
#include "app/tabs/documents.h"
#include "app/window/workspace.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QSet>

#include <chrono>

namespace codewar {

using namespace std::chrono_literals;

namespace {

struct Question
{
    QString id;
    QString path;
    FileStamp known;
};

} // namespace

DiskChanges::DiskChanges(Documents &documents, Workspace &workspace, DocumentFiles &files, FileWorker &worker,
                         QObject *parent)
    : QObject(parent), m_documents(documents), m_workspace(workspace), m_files(files), m_worker(worker)
{
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(100ms); // programs write a file in several steps
    m_watchSoon.setSingleShot(true);
    m_watchSoon.setInterval(0);
    connect(&m_checkSoon, &QTimer::timeout, this, &DiskChanges::check);
    connect(&m_watchSoon, &QTimer::timeout, this, &DiskChanges::watchFiles);
    const auto checkSoon = [this] { m_checkSoon.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, checkSoon);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, checkSoon);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            m_checkSoon.start();
    });
    for (const auto signal : {&Documents::inserted, &Documents::removed, &Documents::changed})
        connect(&m_documents, signal, &m_watchSoon, QOverload<>::of(&QTimer::start));
    connect(&m_documents, &Documents::wasReset, &m_watchSoon, QOverload<>::of(&QTimer::start));
    connect(&m_files, &DocumentFiles::conflictFound, this, &DiskChanges::check);
    connect(&m_files, &DocumentFiles::reloaded, this, [this](const QString &id) {
        m_loading.remove(id);
        m_checkSoon.start();
    });
    connect(&m_files, &DocumentFiles::reloadFailed, this, [this](const QString &id) {
        setState(id, {State::Changed, m_loading.take(id)});
    });
    m_watchSoon.start();
}

void DiskChanges::watchFiles()
{
    QSet<QString> wanted;
    for (const Document &document : m_documents.open()) {
        if (document.file.isEmpty())
            continue;
        wanted.insert(document.file);
        // A file that is gone cannot be watched; its folder tells when it comes back.
        if (m_states.value(document.id).state == State::Vanished)
            wanted.insert(QFileInfo(document.file).path());
    }
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    QStringList gone;
    for (const QString &path : watched) {
        if (!wanted.remove(path))
            gone.append(path);
    }
    if (!gone.isEmpty())
        m_watcher.removePaths(gone);
    if (wanted.isEmpty())
        return;
    m_watcher.addPaths(wanted.values());
    m_checkSoon.start(); // whatever happened before the watch began
}

void DiskChanges::check()
{
    QList<Question> questions;
    for (const Document &document : m_documents.open()) {
        if (!document.file.isEmpty())
            questions.append({document.id, document.file, document.stamp});
    }
    if (questions.isEmpty())
        return;
    const auto look = [questions] {
        QList<FileState> states;
        for (const Question &question : questions)
            states.append(fileState(question.path, question.known));
        return states;
    };
    m_worker.run(look, [this, questions](const QList<FileState> &states) {
        for (qsizetype i = 0; i < questions.size(); ++i)
            judge(questions.at(i).id, questions.at(i).path, states.at(i));
        m_watchSoon.start(); // a file that was replaced is watched no longer
    });
}

void DiskChanges::judge(const QString &id, const QString &path, const FileState &now)
{
    const int index = m_documents.indexOfId(id);
    if (index < 0 || m_documents.at(index).file != path)
        return;
    if (m_loading.contains(id))
        return; // asked before it was decided to load it: looked at again after that
    const Document &document = m_documents.at(index);
    const bool modified = document.modified || (id == m_workspace.id() && m_workspace.isModified());
    if (!now.stamp.exists()) {
        setState(id, {State::Vanished, {}});
        m_workspace.setUnsaved(id);
    } else if (now.stamp.hash == document.stamp.hash) {
        setState(id, {now.readOnly ? State::ReadOnly : State::Same, now.stamp});
        if (now.stamp != document.stamp)
            m_workspace.setStamp(id, now.stamp);
    } else if (modified || state(id) == State::Changed) {
        setState(id, {State::Changed, now.stamp});
    } else {
        setState(id, {});
        m_loading.insert(id, now.stamp);
        m_files.reload(id, false);
    }
}

void DiskChanges::setState(const QString &id, const Known &known)
{
    const State before = state(id);
    if (known.state == State::Same)
        m_states.remove(id);
    else
        m_states.insert(id, known);
    if (before != known.state)
        Q_EMIT stateChanged(id);
}

void DiskChanges::keepMine(const QString &id)
{
    m_workspace.setStamp(id, m_states.value(id).stamp);
    m_workspace.setUnsaved(id);
    setState(id, {});
}

void DiskChanges::loadTheirs(const QString &id)
{
    m_loading.insert(id, m_states.value(id).stamp);
    setState(id, {});
    m_files.reload(id);
}

} // namespace codewar

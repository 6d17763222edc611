// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/files/textfile.h"
#include "app/tabs/document.h"

#include <QObject>
#include <QSet>

namespace codewar {

class FileWorker;
class LanguageRegistry;
class Settings;
class Workspace;

/// A file to open, and where to put the cursor.
struct FilePlace
{
    QString path;
    int line = 0; ///< from 1; 0: the beginning, or where the cursor is
    int column = 0;

    bool operator==(const FilePlace &) const = default;
};

/// Opens and saves the files of the tabs. Disks may be slow: everything is done in a thread and reported
/// later.
class DocumentFiles : public QObject
{
    Q_OBJECT

public:
    /// All outlive this object.
    DocumentFiles(const LanguageRegistry &registry, Workspace &workspace, FileWorker &worker,
                  const Settings &settings, QObject *parent = nullptr);

    /// In a tab of its own, or in the one it is in already. Its ending says the language unless one is given.
    void open(const FilePlace &place, const QString &languageId = {});
    /// The text shown. Never overwrites what another program wrote meanwhile: see conflictFound().
    void save();
    /// Overwrites whatever is there.
    void saveAs(const QString &path);
    /// What the file of a tab holds now, whatever the tab holds. Where nobody asked for it a failure is told
    /// by reloadFailed() alone.
    void reload(const QString &id, bool asked = true, std::optional<Encoding> encoding = {});

Q_SIGNALS:
    /// save() needs a name.
    void nameWanted();
    void opened(const QString &path);
    /// The file to open is a snippet, which has more to it than a text.
    void snippetChosen(const QString &path);
    void saved(const QString &path);
    void openFailed(const codewar::Error &error);
    void saveFailed(const codewar::Error &error);
    void reloaded(const QString &id);
    void reloadFailed(const QString &id);
    /// The file was changed by another program, and was not saved.
    void conflictFound(const QString &id);

private:
    void show(const FilePlace &place, const QString &languageId, TextFile file);
    void write(const QString &path, const std::optional<FileStamp> &expected);
    void written(const Document &document, const QString &path, const Result<FileStamp> &stamp);
    void tidy();

    const LanguageRegistry &m_registry;
    Workspace &m_workspace;
    FileWorker &m_worker;
    const Settings &m_settings;
    QSet<QString> m_saving;    ///< ids
    QSet<QString> m_saveAgain; ///< ids: asked for while a save was under way
};

} // namespace codewar

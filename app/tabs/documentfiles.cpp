// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tabs/documentfiles.h"

#include "app/files/fileworker.h"
#include "app/settings/keys.h"
#include "app/snippet/snippet.h"
#include "app/window/workspace.h"
#include "runner/run/languageregistry.h"

#include <QFileInfo>

namespace codewar {

DocumentFiles::DocumentFiles(const LanguageRegistry &registry, Workspace &workspace, FileWorker &worker,
                             const Settings &settings, QObject *parent)
    : QObject(parent), m_registry(registry), m_workspace(workspace), m_worker(worker), m_settings(settings)
{}

void DocumentFiles::open(const FilePlace &place, const QString &languageId)
{
    FilePlace absolute = place;
    absolute.path = QFileInfo(place.path).absoluteFilePath();
    if (isSnippetFile(absolute.path)) {
        Q_EMIT snippetChosen(absolute.path);
        return;
    }
    if (m_workspace.selectFile(absolute.path)) {
        if (place.line > 0)
            m_workspace.goTo(place.line, place.column);
        Q_EMIT opened(absolute.path);
        return;
    }
    m_worker.run([path = absolute.path] { return readTextFile(path); },
                 [this, absolute, languageId](Result<TextFile> file) {
                     if (!file)
                         Q_EMIT openFailed(file.error());
                     else
                         show(absolute, languageId, std::move(file).value());
                 });
}

void DocumentFiles::show(const FilePlace &place, const QString &languageId, TextFile file)
{
    const Language *owner = m_registry.find(languageId);
    if (!owner)
        owner = m_registry.forFileName(place.path);
    if (!m_workspace.selectFile(place.path)) { // it was not asked for twice at once
        Document document;
        document.id = Document::newId();
        document.language = owner ? owner->id : m_workspace.language().id;
        document.text = std::move(file.text);
        document.file = place.path;
        document.format = file.format;
        document.stamp = file.stamp;
        m_workspace.add(std::move(document));
    }
    if (place.line > 0)
        m_workspace.goTo(place.line, place.column);
    Q_EMIT opened(place.path);
}

void DocumentFiles::save()
{
    const QString file = m_workspace.file();
    if (file.isEmpty()) {
        Q_EMIT nameWanted();
    } else if (m_saving.contains(m_workspace.id())) {
        m_saveAgain.insert(m_workspace.id());
    } else {
        tidy();
        write(file, m_workspace.stamp());
    }
}

void DocumentFiles::saveAs(const QString &path)
{
    tidy();
    write(QFileInfo(path).absoluteFilePath(), {});
}

void DocumentFiles::tidy()
{
    m_workspace.tidy(m_settings.value(settings::trimOnSave), m_settings.value(settings::finalNewline));
}

void DocumentFiles::write(const QString &path, const std::optional<FileStamp> &expected)
{
    const Document document = m_workspace.current();
    m_saving.insert(document.id);
    m_worker.run(
        [path, expected, text = document.text, encoding = document.format.encoding] {
            return writeTextFile(path, text, encoding, expected);
        },
        [this, document, path](const Result<FileStamp> &stamp) { written(document, path, stamp); });
}

void DocumentFiles::written(const Document &document, const QString &path, const Result<FileStamp> &stamp)
{
    m_saving.remove(document.id);
    const bool again = m_saveAgain.remove(document.id);
    if (!stamp && stamp.error().code == ErrorCode::Refused) {
        Q_EMIT conflictFound(document.id);
    } else if (!stamp) {
        Q_EMIT saveFailed(stamp.error());
    } else {
        m_workspace.setSaved(document, path, *stamp);
        Q_EMIT saved(path);
        if (again && m_workspace.id() == document.id)
            save();
    }
}

void DocumentFiles::reload(const QString &id, bool asked, std::optional<Encoding> encoding)
{
    const QString path = m_workspace.fileOf(id);
    if (path.isEmpty())
        return;
    m_worker.run([path, encoding] { return readTextFile(path, encoding); },
                 [this, id, asked](const Result<TextFile> &file) {
                     if (file) {
                         m_workspace.reload(id, *file);
                         Q_EMIT reloaded(id);
                         return;
                     }
                     Q_EMIT reloadFailed(id);
                     if (asked)
                         Q_EMIT openFailed(file.error());
                 });
}

} // namespace codewar

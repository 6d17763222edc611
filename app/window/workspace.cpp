// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/workspace.h"

#include "app/editor/codeeditor.h"
#include "app/window/languagepicker.h"
#include "app/window/sourcefile.h"

#include <QFileInfo>

#include <algorithm>

namespace codewar {

using namespace Qt::StringLiterals;

Workspace::Workspace(const LanguageRegistry &registry, CodeEditor &editor, LanguagePicker &picker,
                     QObject *parent)
    : QObject(parent), m_registry(registry), m_editor(editor), m_picker(picker), m_documents(registry)
{
    const Language *first = m_registry.find(u"cpp"_s);
    const QString id = first ? first->id : m_registry.languages().constFirst().id;
    show(id, m_documents.fresh(id));
    connect(&m_picker, &LanguagePicker::languageChosen, this, &Workspace::chooseLanguage);
    connect(&m_editor, &QsciScintilla::textChanged, this, &Workspace::changed);
    connect(&m_editor, &QsciScintilla::modificationChanged, this, &Workspace::changed);
}

Document Workspace::current() const
{
    return {m_editor.text(), m_file, isModified(), m_editor.cursorLine(), m_editor.cursorColumn()};
}

bool Workspace::isModified() const
{
    return m_unsavedBefore || m_editor.isModified();
}

QString Workspace::title() const
{
    return m_file.isEmpty() ? m_language->mainFile : QFileInfo(m_file).fileName();
}

void Workspace::setLanguage(const QString &id)
{
    m_language = m_registry.find(id);
    m_picker.setLanguageId(m_language->id);
    m_editor.setLanguage(*m_language);
}

void Workspace::show(const QString &languageId, const Document &document)
{
    setLanguage(languageId);
    m_file = document.file;
    m_unsavedBefore = document.modified;
    m_editor.setContent(document.text);
    m_editor.goTo(document.line, document.column);
    Q_EMIT documentShown();
    Q_EMIT changed();
}

void Workspace::replace(const QString &languageId, const Document &document)
{
    if (languageId != m_language->id || !isModified())
        return show(languageId, document);
    m_file = document.file;
    m_unsavedBefore = document.modified;
    m_editor.replaceContent(document.text);
    Q_EMIT documentShown();
    Q_EMIT changed();
}

void Workspace::chooseLanguage(const QString &id)
{
    if (id == m_language->id)
        return;
    const Document next = m_documents.change(m_language->id, current(), id);
    show(id, next);
}

void Workspace::startNew()
{
    replace(m_language->id, m_documents.fresh(m_language->id));
}

void Workspace::showExample(const QString &languageId, const QString &text)
{
    chooseLanguage(languageId);
    Document document;
    document.text = text;
    replace(languageId, document);
}

Result<void> Workspace::open(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    Result<QString> text = readSourceFile(absolute);
    if (!text)
        return text.error();
    Document document;
    document.text = std::move(text).value();
    document.file = absolute;
    const Language *owner = m_registry.forFileName(absolute);
    if (owner)
        chooseLanguage(owner->id);
    replace(m_language->id, document);
    return {};
}

Result<void> Workspace::saveAs(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    Result<void> written = writeSourceFile(absolute, m_editor.text());
    if (!written)
        return written;
    m_file = absolute;
    m_unsavedBefore = false;
    m_editor.setModified(false);
    Q_EMIT changed();
    return {};
}

QMap<QString, Document> Workspace::documents() const
{
    QMap<QString, Document> documents = m_documents.kept();
    documents.insert(m_language->id, current());
    return documents;
}

/// A text that was saved is what its file holds now, unless the file is gone.
Document Workspace::refreshed(Document document) const
{
    if (document.file.isEmpty() || document.modified)
        return document;
    Result<QString> text = readSourceFile(document.file);
    if (text)
        document.text = std::move(text).value();
    else
        document.modified = true;
    return document;
}

bool Workspace::restore(const QString &languageId, const QMap<QString, Document> &documents)
{
    const Language *shown = m_registry.find(languageId);
    const QString id = shown ? shown->id : m_language->id;
    bool unsaved = false;
    for (auto it = documents.cbegin(); it != documents.cend(); ++it) {
        const Document document = refreshed(it.value());
        unsaved = unsaved || (document.modified && !document.text.trimmed().isEmpty());
        if (it.key() == id)
            show(id, document);
        else
            m_documents.keep(it.key(), document);
    }
    return unsaved;
}

} // namespace codewar

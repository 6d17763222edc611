// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/workspace.h"

#include "app/editor/codeeditor.h"
#include "app/editor/tidytext.h"
#include "app/window/languagepicker.h"
#include "runner/run/languageregistry.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace codewar {

using namespace Qt::StringLiterals;

Workspace::Workspace(const LanguageRegistry &registry, Documents &documents, CodeEditor &editor,
                     LanguagePicker &picker, QObject *parent)
    : QObject(parent),
      m_registry(registry),
      m_documents(documents),
      m_editor(editor),
      m_picker(picker),
      m_views(editor),
      m_contents(documents)
{
    show();
    connect(&m_documents, &Documents::selected, this, &Workspace::show);
    connect(&m_documents, &Documents::moved, this, &Workspace::changed);
    connect(&m_picker, &LanguagePicker::languageChosen, this, &Workspace::chooseLanguage);
    connect(&m_editor, &QsciScintilla::textChanged, this, &Workspace::textChanged);
    connect(&m_editor, &QsciScintilla::modificationChanged, this, &Workspace::updateModified);
    connect(&m_editor, &QsciScintilla::cursorPositionChanged, this, [this] {
        if (!m_showing)
            Q_EMIT cursorMoved();
    });
}

Document Workspace::current() const
{
    Document document = m_documents.current();
    document.text = m_editor.text();
    document.modified = isModified();
    m_views.storePlace(document);
    return document;
}

bool Workspace::isModified() const
{
    return m_views.isModified(id());
}

void Workspace::textChanged()
{
    if (m_showing)
        return;
    m_textTouched = true;
    touch();
    Q_EMIT edited();
    Q_EMIT changed();
}

void Workspace::updateModified()
{
    Document &document = m_documents.edit(m_documents.currentIndex());
    const bool modified = isModified();
    if (m_showing || document.modified == modified)
        return;
    document.modified = modified;
    m_documents.announce(m_documents.currentIndex());
    Q_EMIT changed();
}

void Workspace::setLanguage(const QString &id)
{
    const Language *language = m_registry.find(id);
    m_language = language ? language : &m_registry.languages().constFirst();
    m_picker.setLanguageId(m_language->id);
    m_editor.setLanguage(*m_language);
}

/// Takes over what the editor holds.
void Workspace::leave()
{
    Q_EMIT contentsWanted();
    Document &document = m_documents.edit(m_documents.currentIndex());
    m_views.leave(document);
    if (m_textTouched)
        document.text = m_editor.text();
    m_textTouched = false;
}

void Workspace::load(Document &document)
{
    if (document.loaded)
        return;
    const Result<void> loaded = m_loader(document);
    document.loaded = true;
    if (loaded)
        return;
    document.stamp = {}; // its file is read again
    Q_EMIT problemFound(loaded.error().message);
}

void Workspace::show()
{
    Document &document = m_documents.edit(m_documents.currentIndex());
    load(document);
    {
        const QScopedValueRollback<bool> showing(m_showing, true);
        m_views.show(document);
        setLanguage(document.language);
        m_views.showPlace(document);
    }
    m_textTouched = false;
    Q_EMIT documentShown();
    Q_EMIT changed();
}

void Workspace::chooseLanguage(const QString &id)
{
    if (id == m_documents.current().language)
        return;
    leave();
    Document &document = m_documents.edit(m_documents.currentIndex());
    document.number = m_documents.fresh(id).number;
    document.language = id;
    if (Documents::holdsTemplate(document)) {
        document.text = m_documents.fresh(id).text;
        document.modified = false;
        document.line = document.column = document.topLine = 1;
        m_views.forget(document.id);
    }
    touch();
    show();
    m_documents.announce(m_documents.currentIndex());
}

void Workspace::startNew(const QString &languageId)
{
    leave();
    m_documents.insert(m_documents.currentIndex() + 1,
                       m_documents.fresh(languageId.isEmpty() ? m_language->id : languageId));
    m_documents.select(m_documents.currentIndex() + 1);
    touch();
}

void Workspace::showExample(const QString &languageId, const QString &text)
{
    Document document = m_documents.fresh(languageId);
    document.text = text;
    add(std::move(document));
}

void Workspace::addText(const QString &text)
{
    Document document = m_documents.fresh(m_language->id);
    document.text = text;
    document.modified = true;
    add(std::move(document));
}

void Workspace::add(Document document)
{
    leave();
    const int before = m_documents.currentIndex();
    const bool replaces = Documents::isUntouched(m_documents.current());
    m_documents.insert(before + 1, std::move(document));
    m_documents.select(before + 1);
    touch();
    if (replaces)
        close(before);
}

void Workspace::select(int index)
{
    if (index == m_documents.currentIndex() || index < 0 || index >= m_documents.count())
        return;
    leave();
    m_documents.select(index);
}

bool Workspace::selectFile(const QString &path)
{
    const int index = m_documents.indexOfFile(path);
    select(index);
    return index >= 0;
}

void Workspace::goTo(int line, int column)
{
    m_editor.goTo(line, std::max(1, column));
}

void Workspace::close(int index)
{
    if (index == m_documents.currentIndex())
        leave();
    else
        Q_EMIT contentsWanted();
    closeAt(index);
    Q_EMIT changed();
}

void Workspace::closeOthers()
{
    leave();
    for (int i = m_documents.count() - 1; i >= 0; --i) {
        if (i != m_documents.currentIndex())
            closeAt(i);
    }
    Q_EMIT changed();
}

void Workspace::closeAt(int index)
{
    const QString id = m_documents.at(index).id;
    m_documents.close(index);
    m_views.forget(id);
    Q_EMIT closed(id);
}

void Workspace::duplicate()
{
    leave();
    Document copy = m_documents.current();
    copy.id = Document::newId();
    copy.modified = copy.modified || !copy.file.isEmpty();
    copy.file.clear();
    copy.stamp = {};
    m_documents.insert(m_documents.currentIndex() + 1, std::move(copy));
    m_documents.select(m_documents.currentIndex() + 1);
    touch();
}

bool Workspace::reopenClosed()
{
    leave();
    return m_documents.reopen();
}

QString Workspace::fileOf(const QString &id) const
{
    const int index = m_documents.indexOfId(id);
    return index < 0 ? QString() : m_documents.at(index).file;
}

void Workspace::setSaved(const Document &saved, const QString &file, const FileStamp &stamp)
{
    const int index = m_documents.indexOfId(saved.id);
    if (index < 0)
        return;
    Document &document = m_documents.edit(index);
    const bool shown = saved.id == id();
    const bool same =
        (shown ? m_editor.text() : document.text) == saved.text && document.format == saved.format;
    document.file = file;
    document.stamp = stamp;
    m_contents.touch(saved.id);
    if (same) {
        document.modified = false;
        m_views.setSaved(saved.id, shown);
    }
    m_documents.announce(index);
    Q_EMIT changed();
}

void Workspace::setUnsaved(const QString &id)
{
    const int index = m_documents.indexOfId(id);
    if (index < 0 || m_documents.at(index).modified)
        return;
    m_documents.edit(index).modified = true;
    m_views.setUnsaved(id);
    m_documents.announce(index);
    Q_EMIT changed();
}

void Workspace::setStamp(const QString &id, const FileStamp &stamp)
{
    const int index = m_documents.indexOfId(id);
    if (index < 0)
        return;
    m_documents.edit(index).stamp = stamp;
    Q_EMIT changed();
}

void Workspace::reload(const QString &id, const TextFile &file)
{
    const int index = m_documents.indexOfId(id);
    if (index < 0)
        return;
    if (id == this->id())
        leave();
    Document &document = m_documents.edit(index);
    load(document);
    document.text = file.text;
    document.format = file.format;
    document.stamp = file.stamp;
    document.modified = false;
    m_contents.touch(id);
    if (id == this->id()) {
        const QScopedValueRollback<bool> showing(m_showing, true);
        m_views.replace(document);
    } else {
        m_views.forget(id);
    }
    m_documents.announce(index);
    Q_EMIT formatChanged();
    Q_EMIT changed();
}

void Workspace::setFormat(const TextFormat &format)
{
    Document &document = m_documents.edit(m_documents.currentIndex());
    if (document.format.ending != format.ending || hasMixedLineEndings()) {
        m_editor.setEolMode(eolModeOf(format.ending));
        m_editor.convertEols(eolModeOf(format.ending));
    }
    const bool differs = document.format != format;
    document.format = format;
    if (differs && !document.file.isEmpty())
        setUnsaved(document.id);
    touch();
    Q_EMIT formatChanged();
    Q_EMIT changed();
}

bool Workspace::hasMixedLineEndings() const
{
    return codewar::hasMixedLineEndings(m_editor.text());
}

void Workspace::tidy(bool trimmed, bool lastLineEnded)
{
    if (trimmed)
        trimLines(m_editor);
    if (lastLineEnded)
        endLastLine(m_editor);
}

void Workspace::setAttachment(const QString &id, const QString &key, const QJsonValue &value)
{
    if (m_contents.setAttachment(id, key, value))
        Q_EMIT touched();
}

void Workspace::setInput(const QString &id, const QString &input, std::optional<bool> keepOpen)
{
    const Document *document = m_documents.find(id);
    if (document && m_contents.setInput(id, input, keepOpen.value_or(document->keepInputOpen)))
        Q_EMIT touched();
}

void Workspace::touch(const QString &id)
{
    m_contents.touch(id);
    Q_EMIT touched();
}

void Workspace::capture(Session &session)
{
    leave();
    session.documents = m_documents.open();
    session.closed = m_documents.closed();
    session.current = id();
}

bool Workspace::restore(const Session &session, Loader loader)
{
    m_loader = std::move(loader);
    bool unsaved = false;
    for (const auto *list : {&session.documents, &session.closed}) {
        for (const Document &document : *list) {
            if (document.loaded)
                m_contents.touch(document.id); // not yet in a file of its own
            unsaved = unsaved || (document.modified && list == &session.documents);
        }
    }
    m_documents.reset(session.documents, session.closed, session.current);
    m_views.clear();
    show();
    return unsaved;
}

} // namespace codewar

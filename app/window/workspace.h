// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tabs/documentcontents.h"
#include "app/tabs/documents.h"
#include "app/tabs/textviews.h"
#include "app/window/session.h"
#include "runner/run/language.h"

#include <functional>
#include <optional>

namespace codewar {

class CodeEditor;
class LanguagePicker;
class LanguageRegistry;

/// What is being worked on: joins the editor and the language picker to the tabs. Of the texts only those
/// that were shown are in memory.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// Brings text, input and attachments of a document. The error is for a person.
    using Loader = std::function<Result<void>(Document &document)>;

    /// All four outlive this object.
    Workspace(const LanguageRegistry &registry, Documents &documents, CodeEditor &editor,
              LanguagePicker &picker, QObject *parent = nullptr);

    const Language &language() const { return *m_language; }
    /// The text shown now, with all that belongs to it.
    Document current() const;
    const QString &id() const { return m_documents.current().id; }
    bool isModified() const;
    QString title() const { return m_documents.title(m_documents.currentIndex()); }
    const QString &file() const { return m_documents.current().file; }
    const FileStamp &stamp() const { return m_documents.current().stamp; }
    QString fileOf(const QString &id) const;
    const TextFormat &format() const { return m_documents.current().format; }
    const QString &input() const { return m_documents.current().input; }
    bool keepsInputOpen() const { return m_documents.current().keepInputOpen; }
    /// For the file of a text that has none yet.
    QString suggestedName() const { return m_language->mainFile; }

    /// An untouched template gives way to that of the language; any other text keeps what it holds and is
    /// taken for that language from now on.
    void chooseLanguage(const QString &id);
    /// A new tab with the template of the language.
    void startNew(const QString &languageId = {});
    /// In the tab shown where nothing of a person's own is in it, else in a new one; so are files.
    void showExample(const QString &languageId, const QString &text);
    void showFresh(const QString &languageId) { add(m_documents.fresh(languageId)); }
    void addText(const QString &text);
    void add(Document document);

    void select(int index);
    void selectId(const QString &id) { select(m_documents.indexOfId(id)); }
    /// False where no tab has that file.
    bool selectFile(const QString &path);
    void goTo(int line, int column);
    void close(int index);
    void closeOthers();
    void duplicate();
    bool reopenClosed();

    /// `document` was written to the file. It may have been edited meanwhile.
    void setSaved(const Document &document, const QString &file, const FileStamp &stamp);
    /// Differs from its file, though nobody typed.
    void setUnsaved(const QString &id);
    void setStamp(const QString &id, const FileStamp &stamp);
    /// What the file of a tab holds now. The cursor stays in its line.
    void reload(const QString &id, const TextFile &file);
    void setFormat(const TextFormat &format);
    bool hasMixedLineEndings() const;
    /// Before the text shown is saved.
    void tidy(bool trimmed, bool lastLineEnded);

    /// What other parts of the window keep with the text shown. Empty values are not kept.
    QJsonValue attachment(const QString &key) const { return m_documents.current().attachments.value(key); }
    /// Of all texts in memory.
    QList<QJsonValue> attachments(const QString &key) const { return m_contents.attachments(key); }
    /// Also of a tab that is not shown, or was closed.
    void setAttachment(const QString &id, const QString &key, const QJsonValue &value);
    void setInput(const QString &id, const QString &input, std::optional<bool> keepOpen = {});
    /// Text, input or attachments of the tab shown have changed, or will have when contentsWanted() asks.
    void touch() { touch(id()); }

    /// Fills in the tabs.
    void capture(Session &session);
    /// Whatever has changed in text, input or attachments since the last call.
    QList<Document> takeChanged() { return m_contents.takeChanged(); }
    /// Shows what an earlier window left; returns whether something in it was never saved to a file.
    bool restore(const Session &session, Loader loader);

Q_SIGNALS:
    /// The text, its name or its state changed.
    void changed();
    /// A person changed the text shown.
    void edited();
    /// Something that belongs to the text shown changed.
    void touched();
    void cursorMoved();
    /// Another text is shown, or another language.
    void documentShown();
    /// Another text is about to be shown, or the session to be written: whoever has not yet stored what
    /// belongs to the text shown does it now.
    void contentsWanted();
    void formatChanged();
    /// That tab is gone; it may be reopened.
    void closed(const QString &id);
    void problemFound(const QString &message);

private:
    void touch(const QString &id);
    void closeAt(int index);
    void textChanged();
    void updateModified();
    void leave();
    void show();
    void load(Document &document);
    void setLanguage(const QString &id);

    const LanguageRegistry &m_registry;
    Documents &m_documents;
    CodeEditor &m_editor;
    LanguagePicker &m_picker;
    Loader m_loader;
    const Language *m_language = nullptr;
    TextViews m_views;
    DocumentContents m_contents;
    bool m_showing = false;     ///< what changes in the editor now is nobody's edit
    bool m_textTouched = false; ///< of the text shown: the editor's is newer than the document's
};

} // namespace codewar

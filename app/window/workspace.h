// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/documents.h"

#include <QObject>

namespace codewar {

class CodeEditor;
class LanguagePicker;

/// What is being worked on: joins the editor, the language picker, the texts and their files.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// All three outlive this object.
    Workspace(const LanguageRegistry &registry, CodeEditor &editor, LanguagePicker &picker,
              QObject *parent = nullptr);

    const Language &language() const { return *m_language; }
    /// The text shown now.
    Document current() const;
    bool isModified() const;
    /// The file's name, or that of the language's main file.
    QString title() const;
    const QString &file() const { return m_file; }

    void chooseLanguage(const QString &id);
    /// Shows the template of the language; the text before can be had back by undoing.
    void startNew();
    void showExample(const QString &languageId, const QString &text);
    Result<void> open(const QString &path);
    Result<void> saveAs(const QString &path);

    /// Every text by language, the one shown included.
    QMap<QString, Document> documents() const;
    /// Shows what an earlier window left; returns whether something in it was never saved to a file.
    bool restore(const QString &languageId, const QMap<QString, Document> &documents);

Q_SIGNALS:
    /// The text, its name or its state changed.
    void changed();
    /// Another text is shown.
    void documentShown();

private:
    void show(const QString &languageId, const Document &document);
    void replace(const QString &languageId, const Document &document);
    void setLanguage(const QString &id);
    Document refreshed(Document document) const;

    const LanguageRegistry &m_registry;
    CodeEditor &m_editor;
    LanguagePicker &m_picker;
    Documents m_documents;
    const Language *m_language = nullptr;
    QString m_file;
    bool m_unsavedBefore = false; ///< modified already when it was shown
};

} // namespace codewar

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/snippets/editorsnippet.h"

#include <QMap>
#include <QObject>

namespace codewar {

class LanguageRegistry;

/// The snippets and templates of each language: those that come along, or what a person made of them, kept as
/// one JSON file for each language. Files are read and written on another thread.
class SnippetStore : public QObject
{
    Q_OBJECT

public:
    /// `registry` outlives the store.
    SnippetStore(const LanguageRegistry &registry, const QString &folder, QObject *parent = nullptr);
    ~SnippetStore() override;

    /// Those that come along, with the language's own template.
    SnippetSet builtIn(const QString &languageId) const;

    /// Reads a person's files; changed() and problemFound() tell what was there.
    void load();
    SnippetSet set(const QString &languageId) const;
    /// Holds at once; what is like the built-in one is not kept in a file.
    void save(const QString &languageId, const SnippetSet &set);

Q_SIGNALS:
    void changed(const QString &languageId);
    /// A sentence for a person: a file cannot be read, understood or written.
    void problemFound(const QString &problem);

private:
    void adopt(const QString &languageId, const SnippetSet &set);

    const LanguageRegistry &m_registry;
    QString m_folder;
    QMap<QString, SnippetSet> m_sets; ///< that differ from the built-in ones
    mutable QMap<QString, SnippetSet> m_builtIn;
};

} // namespace codewar
